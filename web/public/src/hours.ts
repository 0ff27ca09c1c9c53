import type { Hours, Interval } from './answers.js';
import type { CalendarMode, Direction } from '../../../src/shared/domain/place.js';

type Reason = NonNullable<Interval['reason']>;

/** How a direction of a gate stands, until when (ms since 1970) as far as is known, and why if it is announced. */
export interface OpenNow {
  readonly mode: CalendarMode;
  readonly until?: number;
  readonly reason?: Reason;
}

const OPENNESS: readonly CalendarMode[] = ['CLOSED', 'PREREGISTERED_ONLY', 'NORMAL'];

/** A direction is as open as its most open route at `now`. No route at all is closed. */
export function openNow(hours: readonly Hours[], direction: Direction, now: number): OpenNow {
  const lines = hours.filter((each) => each.direction === direction).map(({ intervals }) => intervals);
  const at = new Date(now).toISOString();
  const mode = modeAt(lines, at);
  const pieces = lines.flatMap((line) => line.filter((piece) => piece.from <= at && at < piece.to));
  const edges = [...new Set(lines.flatMap((line) => line.map(({ from }) => from)))].sort();
  const end = edges.find((edge) => edge > at && modeAt(lines, edge) !== mode);
  const reason = pieces.find((piece) => piece.mode === mode)?.reason;
  const lifted = pieces.some((piece) => piece.mode === mode && piece.openEnded);
  return { mode, ...(end !== undefined && !lifted && { until: Date.parse(end) }), ...(reason && { reason }) };
}

function modeAt(lines: readonly (readonly Interval[])[], at: string): CalendarMode {
  const modes = lines.map((line) => line.find((piece) => piece.from <= at && at < piece.to)?.mode ?? 'CLOSED');
  return modes.reduce<CalendarMode>(
    (most, one) => (OPENNESS.indexOf(one) > OPENNESS.indexOf(most) ? one : most),
    'CLOSED',
  );
}

/** Something that was announced: a route that closes, or goods that are not taken. */
export interface ClosureAhead {
  readonly key: string;
  readonly route: string;
  readonly directions: readonly Direction[];
  readonly from: number;
  /** Missing: until further notice. */
  readonly to?: number;
  readonly reason: Reason;
  readonly goods?: { readonly cargo: Hours['goodsClosed'][number]['cargo']; readonly hs: readonly string[] };
}

/** What is announced and not over, the soonest first; both directions of a route are told once. Regular hours are no closure. */
export function closuresAhead(hours: readonly Hours[]): ClosureAhead[] {
  const found = new Map<string, ClosureAhead>();
  const add = (key: string, direction: Direction, closure: Omit<ClosureAhead, 'key' | 'directions'>) => {
    const known = found.get(key)?.directions ?? [];
    found.set(key, { ...closure, key, directions: known.includes(direction) ? known : [...known, direction] });
  };
  for (const { route, direction, intervals, goodsClosed } of hours) {
    for (const { from, to, mode, reason, openEnded } of intervals)
      if (mode === 'CLOSED' && reason) {
        const end = openEnded ? {} : { to: Date.parse(to) };
        add(`${route} ${from} ${to} ${reason}`, direction, { route, from: Date.parse(from), ...end, reason });
      }
    for (const { closure, cargo, hs, reason, from, to } of goodsClosed) {
      const end = to === undefined ? {} : { to: Date.parse(to) };
      add(`${route} ${closure}`, direction, { route, from: Date.parse(from), ...end, reason, goods: { cargo, hs } });
    }
  }
  return [...found.values()].sort((one, other) => one.from - other.from);
}
