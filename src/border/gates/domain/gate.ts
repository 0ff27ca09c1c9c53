import type { Fold } from '../../../shared/domain/decider.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type {
  Closure,
  GateEvent,
  IncidentKind,
  IncidentPlaces,
  LaneDescription,
  ParkCalls,
  WeeklyHours,
} from './gate-events.js';
import { isNameOf, prefixOf } from './gate-names.js';
import { refuse } from './gate-problems.js';

type DataOf<T extends GateEvent['type']> = Extract<GateEvent, { type: T }>['data'];
export type RouteOfGate = DataOf<'RouteAdded'>;
export type YardOfGate = DataOf<'YardAdded'> & {
  /** How it is called forward, once that was set; of an overflow park only. */
  readonly park?: ParkCalls;
};

/** A gate as configured: what stands there, not what goes on there. */
export interface GateState {
  readonly established?: DataOf<'GateEstablished'>;
  readonly routes: Readonly<Record<string, RouteOfGate>>;
  readonly yards: Readonly<Record<string, YardOfGate>>;
  readonly lanes: Readonly<Record<string, LaneDescription>>;
  /** Regular hours by `<route>.<direction>`. */
  readonly hours: Readonly<Record<string, readonly WeeklyHours[]>>;
  /** Closures that are not over, by id; those with an end are forgotten once another is announced after it. */
  readonly closures: Readonly<Record<string, ClosureOfGate>>;
  /** Incidents that are not over, by id. */
  readonly incidents: Readonly<Record<string, IncidentOfGate>>;
}

/** An incident that is not over. */
export type IncidentOfGate = IncidentPlaces & {
  readonly incident: string;
  readonly kind: IncidentKind;
  readonly openedAt: string;
};

/** A closure that was not lifted. */
export type ClosureOfGate = Closure & {
  readonly announcedAt: string;
  /** The time to look at it again has come. */
  readonly reviewDue: boolean;
};

/** The key of regular hours in {@link GateState}. */
export function hoursKey(route: string, direction: Direction): string {
  return `${route}.${direction}`;
}

export const gateFold: Fold<GateState, GateEvent> = {
  initial: { routes: {}, yards: {}, lanes: {}, hours: {}, closures: {}, incidents: {} },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'GateEstablished':
        return { ...state, established: data };
      case 'RouteAdded':
        return { ...state, routes: { ...state.routes, [data.route]: data } };
      case 'YardAdded':
        return { ...state, yards: { ...state.yards, [data.yard]: data } };
      case 'YardCapacityChanged': {
        const yard = own(state.yards, data.yard);
        if (!yard) return state;
        return { ...state, yards: { ...state.yards, [data.yard]: { ...yard, capacity: data.capacity } } };
      }
      case 'ParkCallsSet': {
        const yard = own(state.yards, data.yard);
        if (!yard) return state;
        const { gate: _gate, yard: _yard, at: _at, ...park } = data;
        return { ...state, yards: { ...state.yards, [data.yard]: { ...yard, park } } };
      }
      case 'LaneAdded':
        return { ...state, lanes: { ...state.lanes, [data.lane]: data } };
      case 'RegularHoursSet':
        return { ...state, hours: { ...state.hours, [hoursKey(data.route, data.direction)]: data.week } };
      case 'ClosureAnnounced': {
        const { gate: _, at, ...closure } = data;
        const standing = Object.values(state.closures).filter(({ to }) => to === undefined || to > at);
        const all = [...standing, { ...closure, announcedAt: at, reviewDue: false }];
        return { ...state, closures: Object.fromEntries(all.map((each) => [each.closure, each])) };
      }
      case 'ClosureReviewDue':
        return withClosure(state, data.closure, { reviewDue: true });
      case 'ClosureReviewSet':
        return withClosure(state, data.closure, { review: data.review, reviewDue: false });
      case 'IncidentOpened': {
        const { gate: _, at, ...incident } = data;
        return { ...state, incidents: { ...state.incidents, [data.incident]: { ...incident, openedAt: at } } };
      }
      case 'IncidentClosed': {
        const { [data.incident]: _, ...incidents } = state.incidents;
        return { ...state, incidents };
      }
      case 'ClosureLifted': {
        const { [data.closure]: _, ...closures } = state.closures;
        return { ...state, closures };
      }
    }
  },
};

/** Throws `gate-already-established`. */
export function establishGate(state: GateState, gate: Omit<DataOf<'GateEstablished'>, 'prefix'>): GateEvent[] {
  if (state.established) throw refuse('gate-already-established');
  return [{ type: 'GateEstablished', data: { ...gate, prefix: prefixOf(gate.gate) } }];
}

/** Throws `gate-not-established`, `name-needs-prefix`, `name-taken`. */
export function addRoute(state: GateState, route: RouteOfGate): GateEvent[] {
  requireNewName(state, route.gate, route.route);
  return [{ type: 'RouteAdded', data: route }];
}

/** Throws `gate-not-established`, `name-needs-prefix`, `name-taken`. */
export function addYard(state: GateState, yard: YardOfGate): GateEvent[] {
  requireNewName(state, yard.gate, yard.yard);
  return [{ type: 'YardAdded', data: yard }];
}

/** Throws `yard-unknown`, `capacity-unchanged`. A capacity below what stands in the yard is allowed: it fills no more. */
export function changeYardCapacity(state: GateState, change: DataOf<'YardCapacityChanged'>): GateEvent[] {
  const yard = requireYard(state, change.yard);
  if (yard.capacity === change.capacity) throw refuse('capacity-unchanged', { capacity: change.capacity });
  return [{ type: 'YardCapacityChanged', data: change }];
}

/** Throws `gate-not-established`, `name-needs-prefix`, `name-taken`, `route-unknown`, `yard-unknown`. */
export function addLane(state: GateState, lane: LaneDescription): GateEvent[] {
  requireNewName(state, lane.gate, lane.lane);
  requireRoute(state, lane.route);
  if (lane.leadsTo !== undefined) requireYard(state, lane.leadsTo);
  return [{ type: 'LaneAdded', data: lane }];
}

/** The route of that gate; throws `route-unknown`. */
export function requireRoute(state: GateState, route: string): RouteOfGate {
  const found = own(state.routes, route);
  if (!found) throw refuse('route-unknown', { route });
  return found;
}

export function requireYard(state: GateState, yard: string): YardOfGate {
  const found = own(state.yards, yard);
  if (!found) throw refuse('yard-unknown', { yard });
  return found;
}

function withClosure(state: GateState, closure: string, change: Partial<ClosureOfGate>): GateState {
  const known = own(state.closures, closure);
  return known ? { ...state, closures: { ...state.closures, [closure]: { ...known, ...change } } } : state;
}

/** What stands under a name that somebody typed: `constructor` names no route. */
export function own<T>(named: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

function requireNewName(state: GateState, gate: Gate, name: string): void {
  if (!state.established) throw refuse('gate-not-established');
  if (!isNameOf(gate, name)) throw refuse('name-needs-prefix', { prefix: prefixOf(gate) });
  if (state.routes[name] ?? state.yards[name] ?? state.lanes[name]) throw refuse('name-taken', { name });
}
