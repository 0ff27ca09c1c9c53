export type { CalendarEvent, GateEvent, LaneDescription, LaneEvent } from './domain/gate-events.js';
