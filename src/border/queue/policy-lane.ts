import {
  calendarAt,
  calendarFor,
  type CalendarView as CalendarState,
  type Carried,
  type LaneView as LaneDay,
} from '../gates/index.js';
import { refuse } from './domain/call-problems.js';
import { admitted } from './domain/candidates.js';
import type { CalendarView, LaneView, PolicyInput } from './domain/policy-inputs.js';

/** A lane as the policy sees it: bays and exits serve all routes of their gate. */
export function policyLane({ lane, kind, direction, route, accepts }: LaneDay): LaneView {
  return { lane, kind, direction, accepts, ...(kind === 'BORDER' && { route }) };
}

/** What the calendar says at an instant, as the policy sees it. */
export function policyCalendar(state: CalendarState, at: Date): CalendarView {
  const { mode, announcedAt } = calendarAt(state, at);
  if (mode !== 'PREREGISTERED_ONLY') return { mode };
  return { mode, announcedAt: announcedAt ?? at.toISOString() };
}

/** Throws `calendar-closed`, `goods-not-taken`, `preregistered-only`: nobody is called into a time that is closed to him. */
export function requireOpenFor(state: CalendarState, input: PolicyInput, carried: Carried, at: Date): void {
  const calendar = policyCalendar(state, at);
  if (calendar.mode === 'CLOSED') throw refuse('calendar-closed');
  if (calendarFor(state, at, carried).mode === 'CLOSED') throw refuse('goods-not-taken');
  if (!admitted(calendar, input)) throw refuse('preregistered-only');
}
