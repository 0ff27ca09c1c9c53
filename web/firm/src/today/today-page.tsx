import { useRereadOn } from '../../../shared/live/hooks.js';
import { useWords } from '../app/words.js';
import { GateNow } from './gate-now.js';
import { NeedsYou } from './needs-you.js';
import { Stages } from './stages.js';
import './today.css';

/** Today at a glance: what needs this person now, where each vehicle is, how the gate stands. */
export function TodayPage() {
  const { t } = useWords();
  useRereadOn('board-HUU_NGHI', ['tickets', 'ticket', 'board']);
  useRereadOn('board-TAN_THANH', ['tickets', 'ticket', 'board']);
  return (
    <div className="page today">
      <h1 className="unseen">{t('firm.today')}</h1>
      <NeedsYou />
      <Stages />
      <GateNow />
    </div>
  );
}
