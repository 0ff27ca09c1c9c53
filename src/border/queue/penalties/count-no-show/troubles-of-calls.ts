import { hanoiMonth, startOfHanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { Direction } from '../../../../shared/domain/place.js';
import type { StreamOf } from '../../../../shared/event-store/types.js';
import {
  calendarStream,
  closedForWithin,
  troubledAt,
  type CalendarView,
  type Carried,
  type HeldPlaces,
} from '../../../gates/index.js';
import type { MissedCalls, Trouble } from '../../domain/no-show-excuse.js';

type Calendar = StreamOf<CalendarView>;

/** A stretch of one Hanoi month. */
interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

/** The calendars that say whether a route was open during calls, by name, to be folded for the decision. */
export function calendarsOf({ calls }: MissedCalls, route: string, direction: Direction): Record<string, Calendar> {
  const stretches = calls.flatMap(({ from, to }) => withinMonths(new Date(from), new Date(to)));
  return Object.fromEntries(
    stretches.map(({ from }) => [nameOf(from), calendarStream(route, direction, from) as Calendar]),
  );
}

/** The calls during which the route was closed at some time to what the vehicle carries. */
export function closedDuring(
  { calls }: MissedCalls,
  calendars: Readonly<Record<string, CalendarView>>,
  carried: Carried,
): Trouble[] {
  return calls.flatMap(({ from, to }) => {
    const closed = withinMonths(new Date(from), new Date(to)).some((stretch) => {
      const calendar = calendars[nameOf(stretch.from)];
      return calendar !== undefined && closedForWithin(calendar, stretch.from, stretch.to, carried);
    });
    return closed ? [{ kind: 'GATE_CLOSED' as const, from, to }] : [];
  });
}

/** The calls during which an incident stood in the lane or yard that they were for, or in the yard where the vehicle was. */
export function incidentsDuring({ calls }: MissedCalls, places: HeldPlaces): Trouble[] {
  return calls.flatMap(({ from, to, lane, yard }) => {
    const where = yard === undefined ? [lane] : [lane, yard];
    return troubledAt(places, where, from, to).map((span) => ({
      kind: 'INCIDENT' as const,
      from: span.from,
      to: span.to,
    }));
  });
}

function nameOf(at: Date): string {
  return `calendar ${hanoiMonth(at)}`;
}

function withinMonths(from: Date, to: Date): Stretch[] {
  if (hanoiMonth(from) === hanoiMonth(to)) return [{ from, to }];
  const turn = startOfHanoiDay(`${hanoiMonth(to)}-01`);
  const before = { from, to: turn };
  return turn < to ? [before, { from: turn, to }] : [before];
}
