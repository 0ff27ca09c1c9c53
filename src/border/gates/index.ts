export { calendarAt, calendarFor, closedForWithin, closedWithin, goodsClosedAt, monthsOf } from './domain/calendar.js';
export { carriedOf, cutAt, namesGoods, touches } from './domain/closed-goods.js';
export type { Carried } from './domain/closed-goods.js';
export type { CalendarNow, CalendarState as CalendarView } from './domain/calendar.js';
export type {
  CalendarEvent,
  CalendarReason,
  ClosedGoods,
  Closure,
  GateEvent,
  GoodsClosure,
  IncidentKind,
  LaneDescription,
  LaneEvent,
  LanePauseReason,
  ParkCalls,
  WeeklyHours,
} from './domain/gate-events.js';
export type { GateState, RouteOfGate, YardOfGate } from './domain/gate.js';
export { gateOfName, prefixOf } from './domain/gate-names.js';
export { binds, phaseAt } from './domain/gate-phase.js';
export type { DatedPhase, PhaseRules } from './domain/gate-phase.js';
export { phaseChange } from './phase-change.js';
export { GATE_PHASE } from './settings/gate-phase.setting.js';
export { parkOf, yardsAheadOfParks } from './domain/park.js';
export type { LaneDay as LaneView } from './domain/lane.js';
export { GateConfig } from './gate-overview/gate-config.query.js';
export type { GateView } from './gate-overview/gate-config.query.js';
export { RouteById } from './gate-overview/route-by-id.query.js';
export { CalendarOfGate } from './calendar-days/calendar-of-days.query.js';
export type { CalendarOfDays } from './calendar-days/calendar-of-days.query.js';
export { CALENDAR_REASONS } from './domain/gate-events.js';
export { calendarStream, gateStream, heldPlaces, laneStream } from './gate-streams.js';
export { gateSearch } from './gate-search/gate-search.js';
export { GatesModule } from './gates.module.js';
export { LaneById } from './lane-list/lane-by-id.query.js';
export { LanesOfGate } from './lane-list/lanes-of-gate.query.js';
export { StandingInYard } from './yard-list/standing-in-yard.query.js';
export type { StandingVehicle } from './yard-list/standing-in-yard.query.js';
export { YardById } from './yard-list/yard-by-id.query.js';
export type { OccupiedYard } from './yard-list/yard-by-id.query.js';
export { seedGates } from './seed-gates.js';
export { shiftAt } from './domain/shift.js';
export { SHIFTS } from './settings/shifts.setting.js';
export { PUBLISHED_CLOSURE_RULES, requireStanding } from './domain/closure.js';
export type { ClosureRules } from './domain/closure.js';
export { CLOSURE_RULES } from './settings/closure-rules.setting.js';
export { hasIncident } from './domain/incident.js';
export { shutSpans, spansTogether } from './domain/shut-time.js';
export type { ShutSpan } from './domain/shut-time.js';
export { heldUp, troubledAt } from './domain/held-up.js';
export type { HeldPlaces, Onward } from './domain/held-up.js';
export { CalendarAfter } from './preview-calendar/calendar-change.query.js';
export type { CalendarOrder } from './preview-calendar/calendar-change.query.js';
export { OpenLane } from './open-lane/open-lane.handler.js';
export { PauseLane } from './pause-lane/pause-lane.handler.js';
export { CloseLane } from './close-lane/close-lane.handler.js';
export { ReverseLane } from './reverse-lane/reverse-lane.handler.js';
export { SetLaneMode } from './set-lane-mode/set-lane-mode.handler.js';
export { ChangeYardCapacity } from './change-yard-capacity/change-yard-capacity.handler.js';
export { ChangeYardCapacityBody } from './change-yard-capacity/change-yard-capacity.controller.js';
export { SetParkCalls } from './set-park-calls/set-park-calls.handler.js';
export { SetParkCallsBody } from './set-park-calls/set-park-calls.controller.js';
export { SetHoursBody } from './set-hours/set-hours.controller.js';
export { AnnounceIntervalBody } from './announce-interval/announce-interval.controller.js';
export { ClosureBody } from './announce-closure/announce-closure.controller.js';
export { LANE_PAUSE_REASONS } from './domain/gate-events.js';
export { LaneAnswer } from './lane-answer.js';
export { ParkAnswer } from './yard-list/yard-answer.js';
export { LanePath, RoutePath, YardPath } from './places.js';
