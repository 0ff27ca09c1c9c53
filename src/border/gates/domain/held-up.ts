import type { Fold } from '../../../shared/domain/decider.js';
import type { CargoKind, Direction, LaneKind } from '../../../shared/domain/place.js';
import type { GateEvent, IncidentPlaces, LaneDescription } from './gate-events.js';
import { spansTogether, type ShutSpan } from './shut-time.js';

/** An incident with its time, over or not; ISO instants. `to` missing: it stands. */
interface IncidentTime extends IncidentPlaces {
  readonly incident: string;
  readonly from: string;
  readonly to?: string;
}

/** What a gate's incidents may hold up, and when they did. */
export interface HeldPlaces {
  readonly lanes: readonly LaneDescription[];
  /** Yards that vehicles come to first: no parks before the gate. */
  readonly yards: readonly string[];
  readonly incidents: readonly IncidentTime[];
}

/** So long an incident that is over is remembered: a stay with the longest closure there may be, or a booking, is over by then. */
const REMEMBERED_MS = 400 * 86_400_000;

/** A fold of its own over the gate's stream, since the gate forgets what is over. */
export const heldPlacesFold: Fold<HeldPlaces, GateEvent> = {
  initial: { lanes: [], yards: [], incidents: [] },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'LaneAdded':
        return { ...state, lanes: [...state.lanes, data] };
      case 'YardAdded':
        return data.overflow ? state : { ...state, yards: [...state.yards, data.yard] };
      case 'IncidentOpened': {
        const { incident, lanes, route, yard, at } = data;
        const since = new Date(Date.parse(at) - REMEMBERED_MS).toISOString();
        const kept = state.incidents.filter(({ to }) => to === undefined || to > since);
        const places = { lanes, ...(route !== undefined && { route }), ...(yard !== undefined && { yard }) };
        return { ...state, incidents: [...kept, { incident, ...places, from: at }] };
      }
      case 'IncidentClosed': {
        const close = (each: IncidentTime) => (each.incident === data.incident ? { ...each, to: data.at } : each);
        return { ...state, incidents: state.incidents.map(close) };
      }
      default:
        return state;
    }
  },
};

/** A vehicle that goes on, or should. */
export interface Onward {
  readonly route: string;
  readonly direction: Direction;
  /** The lanes that it goes through next. */
  readonly kind: LaneKind;
  readonly cargo: CargoKind;
  /** Where it stands, and since when (ISO); missing: it has not come to the gate. */
  readonly stands?: { readonly yard: string; readonly since: string };
}

/**
 * When incidents held a vehicle up, from an instant to another: one in the yard where it stands, or, of a vehicle that has yet to
 * come, in a yard before its lanes; or incidents on every lane that takes it. With one lane left it goes through that.
 * Incidents on its route are none of these: they close the calendar.
 */
export function heldUp(places: HeldPlaces, of: Onward, from: string, to: string): readonly ShutSpan[] {
  const { route, direction, kind, cargo, stands } = of;
  const mine = places.lanes.filter(
    (lane) =>
      lane.route === route && lane.direction === direction && lane.kind === kind && lane.accepts.includes(cargo),
  );
  const behind = new Set(mine.map(({ leadsTo }) => leadsTo));
  const yards = stands ? [stands.yard] : places.yards.filter((yard) => !behind.has(yard));
  const inYard = places.incidents.filter(({ yard }) => yard !== undefined && yards.includes(yard));
  const start = stands && stands.since > from ? stands.since : from;
  return spansTogether([
    ...inYard.flatMap((each) => spanOf(each, start, to)),
    ...allStopped(places.incidents, mine, from, to),
  ]);
}

/**
 * When incidents stood where a vehicle was called to or waited, from an instant to another: whoever was called there need not
 * have come, however many lanes were left. `places`: lanes and yards by name.
 */
export function troubledAt(
  { lanes, incidents }: HeldPlaces,
  places: readonly string[],
  from: string,
  to: string,
): readonly ShutSpan[] {
  const called = lanes.filter(({ lane }) => places.includes(lane));
  const there = incidents.filter(
    (each) =>
      (each.yard !== undefined && places.includes(each.yard)) ||
      called.some((lane) => stops(each, lane) || (each.route !== undefined && each.route === lane.route)),
  );
  return spansTogether(there.flatMap((each) => spanOf(each, from, to)));
}

/** When every one of some lanes was stopped by an incident. */
function allStopped(
  incidents: readonly IncidentTime[],
  lanes: readonly LaneDescription[],
  from: string,
  to: string,
): ShutSpan[] {
  if (lanes.length === 0) return [];
  const stopping = incidents.filter((each) => each.route === undefined && lanes.some((lane) => stops(each, lane)));
  const edges = stopping.flatMap((each) => [each.from, each.to ?? to]).filter((edge) => from < edge && edge < to);
  const starts = [...new Set([from, ...edges])].sort();
  return starts.flatMap((start, n) => {
    const standing = stopping.filter((each) => each.from <= start && start < (each.to ?? to));
    const last = standing.at(-1);
    if (!last || !lanes.every((lane) => standing.some((each) => stops(each, lane)))) return [];
    return [{ by: last.incident, reason: 'INCIDENT' as const, from: start, to: starts[n + 1] ?? to }];
  });
}

function stops({ lanes, yard }: IncidentPlaces, lane: LaneDescription): boolean {
  return lanes.includes(lane.lane) || (yard !== undefined && lane.leadsTo === yard);
}

function spanOf({ incident, from, to }: IncidentTime, start: string, end: string): ShutSpan[] {
  const [begin, over] = [from > start ? from : start, to !== undefined && to < end ? to : end];
  return begin < over ? [{ by: incident, reason: 'INCIDENT', from: begin, to: over }] : [];
}
