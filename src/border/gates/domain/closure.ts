import type { CalendarMode, Gate } from '../../../shared/domain/place.js';
import {
  afterEvents,
  announceInterval,
  both,
  monthsOf,
  requireAnnounceable,
  startOfNextMonth,
  withTurn,
  type AnnouncementRules,
  type CalendarEvents,
  type CalendarOf,
  type Calendars,
} from './calendar.js';
import { namesGoods } from './closed-goods.js';
import { refuse } from './closure-problems.js';
import type { CalendarEvent, Closure, GateEvent } from './gate-events.js';
import { calendarStreamName } from './gate-names.js';
import { hoursKey, own, requireRoute, type ClosureOfGate, type GateState } from './gate.js';
import { hoursAhead, lastDayAhead } from './regular-hours.js';

/** How far announcements, a closure's review and the re-plan of its bookings reach: a dated setting of each gate. */
export interface ClosureRules extends AnnouncementRules {
  /** Days from now to the review at most. */
  readonly reviewDays: number;
  /** Days from now in which bookings are put into other hours. */
  readonly replanDays: number;
  /** Bookings that one re-plan takes. */
  readonly mostReplanned: number;
  /** Minutes after which the closure of a route by an incident is looked at; gates that set their rules before have none. */
  readonly incidentReviewMinutes?: number;
}

/** As long as a gate has not set it. */
export const PUBLISHED_INCIDENT_REVIEW = 120;

export const PUBLISHED_CLOSURE_RULES: ClosureRules & { readonly incidentReviewMinutes: number } = {
  intervalDays: 62,
  reviewDays: 62,
  replanDays: 14,
  mostReplanned: 5_000,
  incidentReviewMinutes: PUBLISHED_INCIDENT_REVIEW,
};

const DAY_MS = 86_400_000;

/** How far ahead a lifted closure is looked for in the calendars; it is carried there with each announcement. */
export const LIFTED_DAYS_AHEAD = 400;

export interface ClosureWritten {
  readonly gate: GateEvent[];
  readonly calendars: CalendarEvents;
}

/** Until when a closure is written at first: to its end, without one to the end of the last month in sight. */
export function writtenUntil({ from, to }: Pick<Closure, 'from' | 'to'>, now: Date): Date {
  if (to !== undefined) return new Date(to);
  const [start, sight] = [new Date(from), lastDayAhead(now)];
  return startOfNextMonth(start > sight ? start : sight);
}

/**
 * Throws `interval-empty`, `interval-over`, `interval-too-long`; `review-needed` of a closure without an end,
 * `review-over`, `review-too-far`.
 */
export function requireClosable(
  { from, to, review }: Pick<Closure, 'from' | 'to' | 'review'>,
  rules: ReachRules,
  now: Date,
): void {
  if (to !== undefined) requireAnnounceable(new Date(from), new Date(to), rules, now);
  else if (review === undefined) throw refuse('review-needed');
  if (review !== undefined) requireReview(review, rules, now);
}

type ReviewRules = Pick<ClosureRules, 'reviewDays'>;
type ReachRules = Pick<ClosureRules, 'intervalDays' | 'reviewDays'>;

function requireReview(review: string, { reviewDays }: ReviewRules, now: Date): void {
  if (review <= now.toISOString()) throw refuse('review-over');
  if (Date.parse(review) - now.getTime() > reviewDays * DAY_MS) throw refuse('review-too-far', { days: reviewDays });
}

/**
 * Closes a route, or some goods on it, at once where it should have begun already. `calendars` holds the month of `now`
 * and every month that it is written to. Throws `route-unknown` and what {@link requireClosable} throws.
 */
export function announceClosure(
  state: GateState,
  calendars: Calendars,
  gate: Gate,
  announced: Closure,
  rules: ReachRules,
  now: Date,
): ClosureWritten {
  requireRoute(state, announced.route);
  requireClosable(announced, rules, now);
  const at = now.toISOString();
  const closure = announced.from > at ? announced : { ...announced, from: at };
  const through = writtenUntil(closure, now);
  const written = closure.directions.map((direction) => {
    const of = { gate, route: closure.route, direction };
    if (namesGoods(closure)) return partsOf(closure, of, new Date(closure.from), through, at);
    const { closure: interval, reason, to } = closure;
    const open = to === undefined ? ({ openEnded: true } as const) : {};
    const whole = {
      ...of,
      interval,
      reason,
      mode: 'CLOSED' as CalendarMode,
      from: new Date(closure.from),
      to: through,
    };
    return announceInterval(calendars, { ...whole, ...open }, rules, now);
  });
  return { gate: [{ type: 'ClosureAnnounced', data: { ...closure, gate, at } }], calendars: merged(written) };
}

/** Keeps the standing closures of a calendar without an end in the months of `instants` where they are missing yet. */
export function carryClosures(
  { closures }: GateState,
  calendars: Calendars,
  of: CalendarOf,
  instants: readonly Date[],
): CalendarEvents {
  const standing = Object.values(closures).filter(
    ({ route, directions, to }) => to === undefined && route === of.route && directions.includes(of.direction),
  );
  const months = new Map(instants.map((at) => [calendarStreamName(of.route, of.direction, at), at]));
  const events = [...months].flatMap(([stream, at]) => {
    const known = calendars[stream];
    if (!known) return [];
    return standing
      .filter(({ closure }) => !isIn(known, closure))
      .map((closure) => {
        const end = startOfNextMonth(at);
        const from = new Date(Math.max(Date.parse(closure.from), startOfMonthOf(at).getTime()));
        return partsOf(closure, of, from, end, closure.announcedAt);
      });
  });
  return merged(events);
}

function isIn({ intervals, goods = [] }: Calendars[string], closure: string): boolean {
  return intervals.some(({ interval }) => interval === closure) || goods.some((each) => each.closure === closure);
}

function startOfMonthOf(at: Date): Date {
  return startOfNextMonth(new Date(startOfNextMonth(at).getTime() - 40 * DAY_MS));
}

/** The parts of a closure by month, from an instant to another. */
function partsOf(closure: Closure, of: CalendarOf, from: Date, to: Date, announcedAt: string): CalendarEvents {
  const { closure: id, reason, cargo, hs } = closure;
  const open = closure.to === undefined ? ({ openEnded: true } as const) : {};
  const parts = monthsOf(from, to).map((part): [string, CalendarEvent[]] => {
    const common = { ...of, ...part, announcedAt, reason, ...open };
    const event: CalendarEvent = namesGoods(closure)
      ? {
          type: 'GoodsClosed',
          data: { ...common, closure: id, ...(cargo?.length && { cargo }), ...(hs?.length && { hs }) },
        }
      : { type: 'CalendarIntervalSet', data: { ...common, interval: id, mode: 'CLOSED' } };
    return [calendarStreamName(of.route, of.direction, new Date(part.from)), [event]];
  });
  return Object.fromEntries(parts);
}

/** The closure of that route if it is not over; throws `closure-unknown`, `closure-over`. */
export function requireStanding(state: GateState, route: string, id: string, now: Date): ClosureOfGate {
  const found = own(state.closures, id);
  if (found?.route !== route) throw refuse('closure-unknown');
  if (found.to !== undefined && found.to <= now.toISOString()) throw refuse('closure-over');
  return found;
}

/**
 * Lifts a closure from now on: what was usual before counts again, also on days that came into sight meanwhile.
 * `calendars` holds every month of the closure from `now` on and those of the regular hours.
 * Throws `closure-unknown`, `closure-over`.
 */
export function liftClosure(
  state: GateState,
  calendars: Calendars,
  lifted: { readonly gate: Gate; readonly route: string; readonly closure: string; readonly id: string },
  now: Date,
): ClosureWritten {
  const { gate, route, closure: id } = lifted;
  const closure = requireStanding(state, route, id, now);
  const at = now.toISOString();
  const written = closure.directions.map((direction) => {
    const of = { gate, route, direction };
    const ended = endedIn(calendars, of, id, now);
    const week = state.hours[hoursKey(route, direction)] ?? [];
    const hours = hoursAhead(afterEvents(calendars, ended), of, week, `${lifted.id}.${direction}`, now);
    return withTurn(calendars, of, both(ended, hours), now);
  });
  return {
    gate: [{ type: 'ClosureLifted', data: { gate, route, closure: id, at } }],
    calendars: merged(written),
  };
}

function endedIn(calendars: Calendars, of: CalendarOf, closure: string, now: Date): CalendarEvents {
  const start = `calendar-${of.route}-${of.direction}-`;
  const at = now.toISOString();
  const ended = Object.entries(calendars).flatMap(
    ([stream, { intervals, goods = [] }]): [string, CalendarEvent[]][] => {
      if (!stream.startsWith(start)) return [];
      const parts = [
        ...intervals.filter(({ interval }) => interval === closure),
        ...goods.filter((each) => each.closure === closure),
      ];
      const part = parts.find(({ to }) => to > at);
      if (!part) return [];
      const from = part.from > at ? part.from : at;
      return [[stream, [{ type: 'ClosureEnded', data: { ...of, closure, from, at } }]]];
    },
  );
  return Object.fromEntries(ended);
}

/** The time to look at a closure again has come; nothing when it was lifted or another time was set. */
export function remindOfReview(state: GateState, gate: Gate, id: string, review: string, now: Date): GateEvent[] {
  const found = own(state.closures, id);
  if (!found || found.review !== review || found.reviewDue) return [];
  return [{ type: 'ClosureReviewDue', data: { gate, route: found.route, closure: id, review, at: now.toISOString() } }];
}

/** It stands on, to be looked at again at another time. Throws `closure-unknown`, `closure-over`, `review-over`, `review-too-far`. */
export function setReview(
  state: GateState,
  of: { readonly gate: Gate; readonly route: string; readonly closure: string; readonly review: string },
  rules: ReviewRules,
  now: Date,
): GateEvent[] {
  requireStanding(state, of.route, of.closure, now);
  requireReview(of.review, rules, now);
  const { gate, route, closure, review } = of;
  return [{ type: 'ClosureReviewSet', data: { gate, route, closure, review, at: now.toISOString() } }];
}

function merged(events: readonly CalendarEvents[]): CalendarEvents {
  return events.reduce<CalendarEvents>(both, {});
}
