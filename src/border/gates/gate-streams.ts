import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../shared/domain/place.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { calendarFold, type CalendarState } from './domain/calendar.js';
import type { CalendarEvent, GateEvent, LaneEvent } from './domain/gate-events.js';
import { calendarStreamName, gateStreamName, laneStreamName } from './domain/gate-names.js';
import { gateFold, type GateState } from './domain/gate.js';
import { heldPlacesFold, type HeldPlaces } from './domain/held-up.js';
import { laneFold, type LaneDay } from './domain/lane.js';

/** A gate's configuration. */
export function gateStream(gate: Gate): StreamOf<GateState, GateEvent> {
  return { stream: gateStreamName(gate), fold: gateFold };
}

/** What a gate's incidents hold up, those that are over too; ask the state with `heldUp(state, onward, from, to)`. */
export function heldPlaces(gate: Gate): StreamOf<HeldPlaces, GateEvent> {
  return { stream: gateStreamName(gate), fold: heldPlacesFold };
}

/** A lane on the Hanoi day of an instant; its state is undefined for the seconds after midnight until the day is started. */
export function laneStream(lane: string, now: Date): StreamOf<LaneDay | undefined, LaneEvent> {
  return laneDayStream(lane, hanoiDay(now));
}

/** A lane on a Hanoi day (`yyyy-mm-dd`). */
export function laneDayStream(lane: string, day: string): StreamOf<LaneDay | undefined, LaneEvent> {
  return { stream: laneStreamName(lane, day), fold: laneFold };
}

/**
 * The hours of a route and direction in the Hanoi month of an instant; ask the state with `calendarAt(state, instant)`
 * for an instant of that month.
 */
export function calendarStream(route: string, direction: Direction, at: Date): StreamOf<CalendarState, CalendarEvent> {
  return { stream: calendarStreamName(route, direction, at), fold: calendarFold };
}
