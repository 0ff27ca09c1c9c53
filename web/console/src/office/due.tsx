import { useGateTime } from '../../../shared/live/hooks.js';
import { Status } from '../../../shared/look/status.js';
import { HANOI, away, dayAndMonth, hanoiDay, moment, wallClock } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';

interface Props {
  readonly due: { readonly dueAt?: string; readonly overdue: boolean };
  /** What is said where there is no deadline: the clock stands, or it is over. */
  readonly none: string;
  /** It waits for somebody else. */
  readonly stands?: boolean;
  /** Only how far away it is: where many stand below each other. */
  readonly short?: boolean;
}

/** By when the office must act: how far away that is, and the instant itself. */
export function DueSaid({ due: { dueAt, overdue }, none, stands = false, short = false }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  if (dueAt === undefined)
    return (
      <Status
        hue={overdue ? 'closed' : stands ? 'held' : 'plain'}
        icon={overdue ? 'warning' : stands ? 'hold' : 'none'}
      >
        {overdue ? t('office.lateStands', { why: none }) : none}
      </Status>
    );
  const at = Date.parse(dueAt);
  const today = hanoiDay(at - 1) === hanoiDay(now);
  // What is due on a day is due at the midnight that ends it: the day is what people go by.
  const wholeDay = wallClock(at, HANOI) === '00:00';
  const instant = wholeDay ? dayAndMonth(at - 1, language) : moment(at, now, language);
  const when = short ? away(at, now, language) : `${away(at, now, language)} (${instant})`;
  const said = t(
    at < now ? 'office.overdueSince' : overdue ? 'office.lateDue' : today ? 'office.dueToday' : 'office.due',
    { when },
  );
  return (
    <Status hue={overdue ? 'closed' : today ? 'held' : 'plain'} icon={overdue ? 'warning' : 'clock'}>
      {said}
    </Status>
  );
}
