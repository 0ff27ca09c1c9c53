import { Dialog } from '../../../shared/look/dialog.js';
import { useWords } from '../app/words.js';

/** What each key does at the lanes. */
export function LaneKeys({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const { t } = useWords();
  const keys = [
    ['j', t('lanes.keyNext')],
    ['k', t('lanes.keyBefore')],
    ['c', t('lanes.keyCall')],
    ['h', t('lanes.keyByHand')],
    ['a', t('lanes.keyAdmit')],
    ['v', t('lanes.keyVacate')],
    ['w', t('lanes.keyWithdraw')],
    ['m', t('lanes.keyMove')],
    ['o', t('laneChange.OPEN')],
    ['p', t('laneChange.PAUSE')],
    ['x', t('laneChange.CLOSE')],
    ['r', t('laneChange.REVERSE')],
    ['Esc', t('lanes.leave')],
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
