export { calendarAt } from './domain/calendar.js';
export type { CalendarNow, CalendarState as CalendarView } from './domain/calendar.js';
export type {
  CalendarEvent,
  CalendarReason,
  GateEvent,
  LaneDescription,
  LaneEvent,
  LanePauseReason,
  WeeklyHours,
} from './domain/gate-events.js';
export { gateOfName } from './domain/gate-names.js';
export type { LaneDay as LaneView } from './domain/lane.js';
export { calendarStream, laneStream } from './gate-streams.js';
