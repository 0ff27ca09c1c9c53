import { useGateTime } from '../live/hooks.js';
import { gateClock } from '../live/live.js';
import { BEIJING, HANOI, wallClock } from '../time/instants.js';
import { useSharedWords } from '../words/words.js';
import './both-clocks.css';

/** The gate's time on both sides of the line; a simulated or training system says so. */
export function BothClocks() {
  const { t } = useSharedWords();
  const now = useGateTime();
  const clock = gateClock();
  return (
    <div className="clocks">
      <span>
        <span className="muted">{t('time.hanoi')}</span> <b className="figures">{wallClock(now, HANOI)}</b>
      </span>
      <span>
        <span className="muted">{t('time.beijing')}</span> <b className="figures">{wallClock(now, BEIJING)}</b>
      </span>
      {clock?.training && <strong className="mark">{t('common.training')}</strong>}
      {clock && clock.kind !== 'real' && <span className="mark">{t('common.simulated')}</span>}
    </div>
  );
}
