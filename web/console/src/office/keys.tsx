import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import IconKeyboard from '@tabler/icons-react/icons/IconKeyboard';
import { useState } from 'react';
import { Dialog } from '../../../shared/look/dialog.js';
import { useWords } from '../app/words.js';

/** What each key does in a list of work, behind a button and `?`. */
export function WorkKeys({ finds }: { readonly finds: boolean }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  useHotkeys([['shift+?', () => setOpened(true)]]);
  const keys = [
    ['j', t('office.keyNext')],
    ['k', t('office.keyBefore')],
    ['Enter', t('office.keyOpen')],
    ['1 … 9', t('office.keyAct')],
    ...(finds ? [['/', t('worklist.find')]] : []),
    ['Esc', t('worklist.keyLeave')],
    ['?', t('worklist.keyHelp')],
  ];
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconKeyboard size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('worklist.keys')}
      </Button>
      {opened && (
        <Dialog title={t('worklist.keys')} close={() => setOpened(false)}>
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
        </Dialog>
      )}
    </>
  );
}
