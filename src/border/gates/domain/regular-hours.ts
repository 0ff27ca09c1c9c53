import { hanoiDay, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import { withTurn, type CalendarEvents, type CalendarOf, type Calendars } from './calendar.js';
import { refuse } from './calendar-problems.js';
import type { CalendarEvent, WeeklyHours } from './gate-events.js';
import { calendarStreamName, dayAfter, daysBetween } from './gate-names.js';
import { intervalAt, joined, timeline, type Interval } from './timeline.js';

/** Days ahead, today included, that regular hours stand in the calendar. */
export const HOURS_AHEAD_DAYS = 14;

/** Throws `hours-out-of-order`. */
export function requireOrder(week: readonly WeeklyHours[]): void {
  for (const { opens, closes } of week) if (closes <= opens) throw refuse('hours-out-of-order', { opens, closes });
}

/** The last Hanoi day of the hours that are expanded at `now`. */
export function lastDayAhead(now: Date): Date {
  return new Date(now.getTime() + (HOURS_AHEAD_DAYS - 1) * 86_400_000);
}

/**
 * Writes a week's hours into the calendar for the days from `now` on; nothing where they stand already, nothing in the
 * past, and nothing where an announcement (an interval with a reason) stands: an order outranks the usual hours.
 * `id` makes the ids of the intervals; `calendars` holds every month from `now` to {@link lastDayAhead}.
 */
export function expandHours(
  calendars: Calendars,
  of: CalendarOf,
  week: readonly WeeklyHours[],
  id: string,
  now: Date,
): CalendarEvents {
  const { route, gate, direction } = of;
  const turned = withTurn(calendars, of, hoursAhead(calendars, of, week, id, now), now);
  const stream = calendarStreamName(route, direction, now);
  const extended: CalendarEvent = {
    type: 'HoursExtended',
    data: { route, gate, direction, through: hanoiDay(lastDayAhead(now)), at: now.toISOString() },
  };
  return { ...turned, [stream]: [...(turned[stream] ?? []), extended] };
}

/** The hours alone that {@link expandHours} writes. */
export function hoursAhead(
  calendars: Calendars,
  { route, gate, direction }: CalendarOf,
  week: readonly WeeklyHours[],
  id: string,
  now: Date,
): CalendarEvents {
  const at = now.toISOString();
  const through = lastDayAhead(now);
  const events: Record<string, CalendarEvent[]> = {};
  let count = 0;
  for (const day of daysBetween(now, through)) {
    const stream = calendarStreamName(route, direction, startOfHanoiDay(day));
    const known = calendars[stream]?.intervals ?? [];
    for (const { from, to, mode } of missing(wanted(week, day), known, at)) {
      const data = { route, gate, direction, interval: `${id}.${++count}`, from, to, mode, announcedAt: at };
      (events[stream] ??= []).push({ type: 'CalendarIntervalSet', data });
    }
  }
  return events;
}

/** A day as the week has it, without gaps: what is not open is CLOSED. */
function wanted(week: readonly WeeklyHours[], day: string): Interval[] {
  const start = startOfHanoiDay(day);
  const weekday = new Date(Date.parse(day)).getUTCDay() || 7;
  const open = week
    .filter(({ days }) => days.includes(weekday))
    .map(({ opens, closes, mode }) => ({ from: instant(start, opens), to: instant(start, closes), mode }));
  return timeline(open, start.toISOString(), startOfHanoiDay(dayAfter(day)).toISOString());
}

function instant(start: Date, clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(start.getTime() + (hours * 60 + minutes) * 60_000).toISOString();
}

/** The parts of `day` from `now` on that the known intervals do not say yet and no announcement forbids. */
function missing(day: readonly Interval[], known: readonly Interval[], now: string): Interval[] {
  const pieces = day
    .filter(({ to }) => to > now)
    .flatMap((want) => {
      const from = want.from > now ? want.from : now;
      return timeline(known, from, want.to).map((piece) => ({ from: piece.from, to: piece.to, mode: want.mode }));
    });
  return joined(
    pieces.filter(({ from, mode }) => {
      const stands = intervalAt(known, from);
      return !stands?.reason && (stands?.mode ?? 'CLOSED') !== mode;
    }),
  );
}
