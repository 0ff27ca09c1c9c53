import { timeline } from '../../../src/border/gates/domain/timeline.js';
import type { CalendarView } from '../../../src/border/board/board-state/board-state.js';
import type { CalendarMode, Direction } from '../../../src/shared/domain/place.js';

const DAY_MS = 86_400_000;
/** Beyond this nobody in front of a display asks; regular hours stand for 14 days. */
const AHEAD_DAYS = 30;

/** The mode that counts, and until when (ms since 1970); without an end as far as is known. */
export interface ModeNow {
  readonly mode: CalendarMode;
  readonly until?: number;
}

/** A route's calendar at `now`: the interval set last wins, time without one is CLOSED. */
export function modeNow(calendar: Pick<CalendarView, 'intervals'>, now: number): ModeNow {
  return spell([calendar], now);
}

/** A direction of the whole gate: as open as its most open route. No route at all is closed. */
export function gateModeNow(
  calendars: Readonly<Record<string, CalendarView>>,
  direction: Direction,
  now: number,
): ModeNow {
  return spell(
    Object.values(calendars).filter((calendar) => calendar.direction === direction),
    now,
  );
}

/** Until when the whole gate is closed; undefined while some direction is open. */
export function closedUntil(
  { calendars }: { calendars: Readonly<Record<string, CalendarView>> },
  now: number,
): Pick<ModeNow, 'until'> | undefined {
  const { mode, until } = spell(Object.values(calendars), now);
  return mode === 'CLOSED' ? { until } : undefined;
}

const OPENNESS: readonly CalendarMode[] = ['CLOSED', 'PREREGISTERED_ONLY', 'NORMAL'];

function spell(calendars: readonly Pick<CalendarView, 'intervals'>[], now: number): ModeNow {
  const from = new Date(now).toISOString();
  const to = new Date(now + AHEAD_DAYS * DAY_MS).toISOString();
  const lines = calendars.map(({ intervals }) => timeline(intervals, from, to));
  const modeAt = (at: string): CalendarMode => {
    const modes = lines.map((line) => line.findLast((piece) => piece.from <= at)?.mode ?? 'CLOSED');
    return modes.reduce<CalendarMode>((most, mode) => (rank(mode) > rank(most) ? mode : most), 'CLOSED');
  };
  const mode = modeAt(from);
  const edges = [...new Set(lines.flatMap((line) => line.map((piece) => piece.from)))].sort();
  const end = edges.find((edge) => edge > from && modeAt(edge) !== mode);
  return end === undefined ? { mode } : { mode, until: Date.parse(end) };
}

function rank(mode: CalendarMode): number {
  return OPENNESS.indexOf(mode);
}
