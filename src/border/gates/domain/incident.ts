import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Gate } from '../../../shared/domain/place.js';
import type { Calendars } from './calendar.js';
import {
  PUBLISHED_INCIDENT_REVIEW,
  announceClosure,
  liftClosure,
  writtenUntil,
  type ClosureRules,
  type ClosureWritten,
} from './closure.js';
import type { GateEvent, IncidentKind, IncidentPlaces } from './gate-events.js';
import { own, requireRoute, requireYard, type GateState, type IncidentOfGate } from './gate.js';
import { refuse } from './incident-problems.js';
import { refuse as refuseLane } from './lane-problems.js';

/** Something that happened, as it is told; an instant in the context. */
export interface IncidentTold extends IncidentPlaces {
  readonly incident: string;
  readonly gate: Gate;
  readonly kind: IncidentKind;
  /** When the closure of its route is looked at again, ISO; missing: as the gate's rules say. */
  readonly review?: string;
}

/** Until when an incident closes its route at first: nobody knows its end, so it stands in every month in sight. */
export function routeClosedUntil(now: Date): Date {
  return writtenUntil({ from: now.toISOString() }, now);
}

/** When the closure of a route by an incident is looked at again, ISO. */
export function reviewOfIncident({ review }: Pick<IncidentTold, 'review'>, rules: ClosureRules, now: Date): string {
  const { incidentReviewMinutes = PUBLISHED_INCIDENT_REVIEW } = rules;
  return review ?? plusMinutes(now, incidentReviewMinutes).toISOString();
}

/**
 * An incident begins. On a route it closes the calendar too, without an end, so that nothing of those who are booked there
 * runs out. `calendars` holds the months of the route from `now` to {@link routeClosedUntil}.
 * Throws `incident-touches-nothing`, `lane-unknown`, `route-unknown`, `yard-unknown`, `review-over`, `review-too-far`.
 */
export function openIncident(
  state: GateState,
  calendars: Calendars,
  { review: asked, ...told }: IncidentTold,
  rules: ClosureRules,
  now: Date,
): ClosureWritten {
  const { incident, gate, lanes, route, yard } = told;
  if (lanes.length === 0 && route === undefined && yard === undefined) throw refuse('incident-touches-nothing');
  for (const lane of lanes) if (!own(state.lanes, lane)) throw refuseLane('lane-unknown', { lane });
  if (route !== undefined) requireRoute(state, route);
  if (yard !== undefined) requireYard(state, yard);
  const opened: GateEvent = { type: 'IncidentOpened', data: { ...told, at: now.toISOString() } };
  if (route === undefined) return { gate: [opened], calendars: {} };
  const review = reviewOfIncident({ ...(asked !== undefined && { review: asked }) }, rules, now);
  const from = now.toISOString();
  const closure = { closure: incident, route, directions: DIRECTIONS, from, review, reason: 'INCIDENT' } as const;
  const written = announceClosure(state, calendars, gate, closure, rules, now);
  return { gate: [opened, ...written.gate], calendars: written.calendars };
}

/** The lanes that an incident pauses: those it names, those of its route, those that lead into its yard. */
export function lanesOf(state: GateState, { lanes, route, yard }: IncidentPlaces): string[] {
  return Object.values(state.lanes)
    .filter(
      (lane) => lanes.includes(lane.lane) || lane.route === route || (yard !== undefined && lane.leadsTo === yard),
    )
    .map(({ lane }) => lane);
}

/** An incident that is not over; throws `incident-unknown`. */
export function requireIncident(state: GateState, id: string): IncidentOfGate {
  const found = own(state.incidents, id);
  if (!found) throw refuse('incident-unknown');
  return found;
}

/** An incident is over: its route opens as usual. Throws `incident-unknown`. */
export function closeIncident(
  state: GateState,
  calendars: Calendars,
  of: { readonly gate: Gate; readonly incident: string; readonly id: string },
  now: Date,
): ClosureWritten {
  const { gate, incident, id } = of;
  const { route, lanes, yard } = requireIncident(state, incident);
  const at = now.toISOString();
  const places = { lanes, ...(route !== undefined && { route }), ...(yard !== undefined && { yard }) };
  const closed: GateEvent = { type: 'IncidentClosed', data: { incident, gate, ...places, at } };
  const standing = own(state.closures, incident);
  if (route === undefined || !standing || (standing.to !== undefined && standing.to <= at))
    return { gate: [closed], calendars: {} };
  const lifted = liftClosure(state, calendars, { gate, route, closure: incident, id }, now);
  return { gate: [closed, ...lifted.gate], calendars: lifted.calendars };
}

/** Whether an incident stands in a yard. */
export function hasIncident({ incidents }: GateState, yard: string | undefined): boolean {
  return yard !== undefined && Object.values(incidents).some((each) => each.yard === yard);
}
