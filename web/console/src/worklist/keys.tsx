import { Modal } from '@mantine/core';
import { useWords } from '../app/words.js';

/** What each key does. */
export function Keys({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const { t } = useWords();
  const keys = [
    ['j', t('worklist.keyNext')],
    ['k', t('worklist.keyBefore')],
    ['s', t('worklist.keyStart')],
    ['p', t('worklist.keyPass')],
    ['h', t('worklist.keyHold')],
    ['f', t('worklist.keyFail')],
    ['Esc', t('worklist.keyLeave')],
    ['?', t('worklist.keyHelp')],
  ] as const;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('worklist.keys')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
