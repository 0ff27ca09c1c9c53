import type { Direction, LaneKind } from '../../../shared/domain/place.js';
import type { LaneView as LaneDay } from '../../gates/index.js';
import { callsAllowed } from '../domain/forward-buffer.js';
import type { GateQueue } from './gate-queue.js';

/** Open lanes of a direction that are fed from one line of called vehicles. */
export interface OpenLanes {
  readonly kind: LaneKind;
  /** Those with the fewest vehicles first. */
  readonly lanes: readonly LaneDay[];
  /** How many may be called to them now. */
  readonly allowed: number;
}

/** The groups of open lanes with the calls that their forward buffers have room for. */
export function laneGroups(queue: GateQueue, direction: Direction): OpenLanes[] {
  const open = [...queue.lanes.values()].filter((lane) => lane.status === 'OPEN' && lane.direction === direction);
  const load = loadOf(queue);
  const groups = new Map<string, LaneDay[]>();
  for (const lane of open) {
    const key = `${lane.kind}.${lane.group}`;
    groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups.values()].map((lanes) => {
    const sorted = lanes.toSorted(
      (a, b) => load.all(a.lane) - load.all(b.lane) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
    );
    const rooms = lanes.flatMap(({ leadsTo }) => roomIn(queue, leadsTo));
    const allowed = callsAllowed({
      travelMinutes: Math.max(...lanes.map((lane) => lane.travelMinutes)),
      perHour: lanes.map((lane) => lane.perHour),
      onTheWay: sum(lanes.map(({ lane }) => load.onTheWay(lane))),
      inLanes: sum(lanes.map(({ lane }) => load.inLane(lane))),
      ...(rooms.length > 0 && { roomBeyond: Math.min(...rooms) }),
    });
    return { kind: sorted[0]?.kind ?? 'BORDER', lanes: sorted, allowed };
  });
}

/** Free places in a yard, none known when there is no yard of that name. */
function roomIn(queue: GateQueue, yard: string | undefined): number[] {
  const capacity = yard === undefined ? undefined : queue.yards.get(yard);
  if (capacity === undefined) return [];
  let standing = 0;
  for (const place of queue.standing.values()) if (place === yard) standing += 1;
  return [capacity - standing];
}

/** Vehicles on the way to each lane (those that were overtaken no longer count) and in it. */
function loadOf(queue: GateQueue) {
  const called = new Map<string, number>();
  const inside = new Map<string, number>();
  const add = (to: Map<string, number>, lane: string) => to.set(lane, (to.get(lane) ?? 0) + 1);
  for (const { call, inLane } of queue.tickets.values()) {
    if (call && !call.overtaken) add(called, call.lane);
    if (inLane) add(inside, inLane.lane);
  }
  const onTheWay = (lane: string) => called.get(lane) ?? 0;
  const inLane = (lane: string) => inside.get(lane) ?? 0;
  return { onTheWay, inLane, all: (lane: string) => onTheWay(lane) + inLane(lane) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
