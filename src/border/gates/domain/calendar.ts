import type { Fold } from '../../../shared/domain/decider.js';
import { startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { CalendarMode, Direction, Gate } from '../../../shared/domain/place.js';
import { refuse } from './calendar-problems.js';
import { cutAt, touches, type Carried } from './closed-goods.js';
import type { CalendarEvent, CalendarReason, GoodsClosure } from './gate-events.js';
import { calendarStreamName } from './gate-names.js';
import { intervalAt, timeline, type Interval } from './timeline.js';

/** A month of one route and direction. */
export interface CalendarState {
  readonly intervals: readonly Interval[];
  /** Closures that name goods; they lie over the intervals. */
  readonly goods?: readonly GoodsClosure[];
  /** The last change of mode that was told as an event. */
  readonly turn?: { readonly mode: CalendarMode; readonly at: string };
}

/** Months that a command looks at, by stream name. */
export type Calendars = Readonly<Record<string, CalendarState>>;
export type CalendarEvents = Readonly<Record<string, readonly CalendarEvent[]>>;

/** What counts at an instant. `until`: the next change of mode as far as the month knows, at the latest its end. */
export interface CalendarNow {
  readonly mode: CalendarMode;
  readonly until?: string;
  readonly announcedAt?: string;
  readonly reason?: CalendarReason;
}

export const calendarFold: Fold<CalendarState, CalendarEvent> = {
  initial: { intervals: [] },
  evolve: (state, { type, data }) => {
    if (type === 'CalendarIntervalSet') return { ...state, intervals: [...state.intervals, data] };
    if (type === 'CalendarTurned') return { ...state, turn: { mode: data.mode, at: data.at } };
    if (type === 'GoodsClosed') return { ...state, goods: [...(state.goods ?? []), data] };
    if (type === 'ClosureEnded') {
      const { closure, from } = data;
      const intervals = cutAt(state.intervals, ({ interval }) => interval === closure, from);
      return {
        ...state,
        intervals,
        ...(state.goods && { goods: cutAt(state.goods, (each) => each.closure === closure, from) }),
      };
    }
    return state;
  },
};

/** The mode at an instant of that month: decided by the intervals alone, so an announcement counts at once. */
export function calendarAt({ intervals }: CalendarState, instant: Date): CalendarNow {
  const at = instant.toISOString();
  const { mode = 'CLOSED', announcedAt, reason } = intervalAt(intervals, at) ?? {};
  const until = intervals
    .flatMap((each) => [each.from, each.to])
    .filter((edge) => edge > at && (intervalAt(intervals, edge)?.mode ?? 'CLOSED') !== mode)
    .sort()[0];
  return { mode, ...(until && { until }), ...(announcedAt && { announcedAt }), ...(reason && { reason }) };
}

/** What counts at an instant of that month for a vehicle: closed too while a closure stands that names what it carries. */
export function calendarFor(state: CalendarState, instant: Date, carried: Carried): CalendarNow {
  const mine = (state.goods ?? []).filter((closure) => touches(closure, carried));
  if (mine.length === 0) return calendarAt(state, instant);
  const at = instant.toISOString();
  const closureAt = (when: string) => mine.find(({ from, to }) => from <= when && when < to);
  const modeAt = (when: string) => (closureAt(when) ? 'CLOSED' : (intervalAt(state.intervals, when)?.mode ?? 'CLOSED'));
  const mode = modeAt(at);
  const until = [...state.intervals, ...mine]
    .flatMap(({ from, to }) => [from, to])
    .filter((edge) => edge > at && modeAt(edge) !== mode)
    .sort()[0];
  const { announcedAt, reason } = closureAt(at) ?? intervalAt(state.intervals, at) ?? {};
  return { mode, ...(until && { until }), ...(announcedAt && { announcedAt }), ...(reason && { reason }) };
}

/** The closures of goods that stand at an instant of that month. */
export function goodsClosedAt({ goods = [] }: CalendarState, instant: Date): readonly GoodsClosure[] {
  const at = instant.toISOString();
  return goods.filter(({ from, to }) => from <= at && at < to);
}

/** Whether it was closed for what a vehicle carries at any time from an instant to another, both of that month. */
export function closedForWithin(state: CalendarState, from: Date, to: Date, carried: Carried): boolean {
  const [start, end] = [from.toISOString(), to.toISOString()];
  const named = (state.goods ?? []).some((each) => each.from < end && start < each.to && touches(each, carried));
  return named || closedWithin(state, from, to);
}

/** Whether it was closed at any time from an instant to another, both of that month. */
export function closedWithin({ intervals }: CalendarState, from: Date, to: Date): boolean {
  return timeline(intervals, from.toISOString(), to.toISOString()).some(({ mode }) => mode === 'CLOSED');
}

export interface CalendarOf {
  readonly route: string;
  readonly gate: Gate;
  readonly direction: Direction;
}

export interface Announcement extends CalendarOf {
  readonly interval: string;
  readonly from: Date;
  readonly to: Date;
  readonly mode: CalendarMode;
  readonly reason: CalendarReason;
  readonly openEnded?: true;
}

/** How long one announcement may be: a dated setting of each gate, with that of closures. */
export interface AnnouncementRules {
  /** Days from its beginning to its end at most. */
  readonly intervalDays: number;
}

/**
 * Announces an interval; one that should have begun already begins now, what was is not rewritten.
 * `calendars` holds the month of `now` and every month of the interval.
 * Throws `interval-empty`, `interval-over`, `interval-too-long`.
 */
export function announceInterval(
  calendars: Calendars,
  announced: Announcement,
  rules: AnnouncementRules,
  now: Date,
): CalendarEvents {
  const { route, gate, direction, interval, to, mode, reason, openEnded } = announced;
  const more = { reason, ...(openEnded && { openEnded }) };
  if (!openEnded) requireAnnounceable(announced.from, to, rules, now);
  const from = announced.from > now ? announced.from : now;
  const events: Record<string, CalendarEvent[]> = {};
  for (const part of monthsOf(from, to)) {
    const data = { route, gate, direction, interval, ...part, mode, announcedAt: now.toISOString(), ...more };
    events[calendarStreamName(route, direction, new Date(part.from))] = [{ type: 'CalendarIntervalSet', data }];
  }
  return withTurn(calendars, announced, events, now);
}

/** Throws `interval-empty`, `interval-over`, `interval-too-long`. */
export function requireAnnounceable(from: Date, to: Date, { intervalDays }: AnnouncementRules, now: Date): void {
  if (to <= from) throw refuse('interval-empty');
  if (to <= now) throw refuse('interval-over');
  if (to.getTime() - from.getTime() > intervalDays * 86_400_000)
    throw refuse('interval-too-long', { days: intervalDays });
}

/** Months after events that are about to be written. */
export function afterEvents(calendars: Calendars, events: CalendarEvents): Calendars {
  const changed = Object.entries(events).map(([stream, written]) => [
    stream,
    written.reduce(calendarFold.evolve, calendars[stream] ?? calendarFold.initial),
  ]);
  return { ...calendars, ...Object.fromEntries(changed) };
}

/** Both, the first before the second where they are of one month. */
export function both(first: CalendarEvents, second: CalendarEvents): CalendarEvents {
  const streams = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...streams].map((each) => [each, [...(first[each] ?? []), ...(second[each] ?? [])]]));
}

/** Tells that the mode has changed at `at`; nothing when this, or something later, was told already. */
export function turnCalendar(state: CalendarState, of: CalendarOf, at: Date): CalendarEvent[] {
  const { turn } = state;
  const view = calendarAt(state, at);
  if (turn && (turn.at >= at.toISOString() || turn.mode === view.mode)) return [];
  return [turned(of, view, at)];
}

/** Adds `CalendarTurned` where events change the mode of the present instant. */
export function withTurn(calendars: Calendars, of: CalendarOf, events: CalendarEvents, now: Date): CalendarEvents {
  const stream = calendarStreamName(of.route, of.direction, now);
  const set = events[stream] ?? [];
  const before = calendars[stream] ?? calendarFold.initial;
  const after = calendarAt(set.reduce(calendarFold.evolve, before), now);
  if (after.mode === calendarAt(before, now).mode) return events;
  return { ...events, [stream]: [...set, turned(of, after, now)] };
}

function turned({ route, gate, direction }: CalendarOf, view: CalendarNow, at: Date): CalendarEvent {
  return { type: 'CalendarTurned', data: { route, gate, direction, ...view, at: at.toISOString() } };
}

/** The parts of an interval by Hanoi month. */
export function monthsOf(from: Date, to: Date): { from: string; to: string }[] {
  const parts = [];
  for (let start = from; start < to;) {
    const next = startOfNextMonth(start);
    const end = next < to ? next : to;
    parts.push({ from: start.toISOString(), to: end.toISOString() });
    start = end;
  }
  return parts;
}

/** The Hanoi midnight with which the month after an instant begins. */
export function startOfNextMonth(at: Date): Date {
  const [year = 0, month = 0] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('-').map(Number);
  return startOfHanoiDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}
