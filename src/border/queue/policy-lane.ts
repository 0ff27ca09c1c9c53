import { calendarAt, type CalendarView as CalendarState, type LaneView as LaneDay } from '../gates/index.js';
import type { CalendarView, LaneView } from './domain/policy-inputs.js';

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
