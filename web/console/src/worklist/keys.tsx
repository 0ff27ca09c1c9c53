import { Dialog } from '../../../shared/look/dialog.js';
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
    ['u', t('worklist.keyUndo')],
    ['/', t('worklist.keyFind')],
    ['c', t('worklist.keyScan')],
    ['x', t('worklist.keyPick')],
    ['J K', t('worklist.keyExtend')],
    ['a', t('worklist.keyAlike')],
    ['Esc', t('worklist.keyLeave')],
    ['?', t('worklist.keyHelp')],
  ] as const;
  if (!opened) return null;
  return (
    <Dialog title={t('worklist.keys')} close={close}>
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
  );
}
