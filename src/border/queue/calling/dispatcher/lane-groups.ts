import type { Direction, LaneKind } from '../../../../shared/domain/place.js';
import type { LaneView as LaneDay } from '../../../gates/index.js';
import { callsAllowed } from '../../domain/forward-buffer.js';
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
export function laneGroups(queue: GateQueue, direction: Direction, at: Date): OpenLanes[] {
  const open = [...queue.lanes.values()].filter((lane) => lane.status === 'OPEN' && lane.direction === direction);
  const { load } = queue;
  const rules = queue.rules.bufferAt(at);
  const all = (lane: string) => load.onTheWay(lane) + load.inLane(lane);
  const groups = new Map<string, LaneDay[]>();
  for (const lane of open) {
    const key = `${lane.kind}.${lane.group}`;
    groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups.values()].map((lanes) => {
    const sorted = lanes.toSorted(
      (a, b) => all(a.lane) - all(b.lane) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
    );
    const rooms = lanes.flatMap(({ leadsTo }) => roomIn(queue, leadsTo));
    const allowed = callsAllowed(
      {
        travelMinutes: Math.max(...lanes.map((lane) => lane.travelMinutes)),
        perHour: lanes.map((lane) => lane.perHour),
        onTheWay: sum(lanes.map(({ lane }) => load.onTheWay(lane))),
        inLanes: sum(lanes.map(({ lane }) => load.inLane(lane))),
        ...(rooms.length > 0 && { roomBeyond: Math.min(...rooms) }),
      },
      rules,
    );
    return { kind: sorted[0]?.kind ?? 'BORDER', lanes: sorted, allowed };
  });
}

/** Free places in a yard, none known when there is no yard of that name. */
function roomIn(queue: GateQueue, yard: string | undefined): number[] {
  const capacity = queue.capacityOf(yard);
  return yard === undefined || capacity === undefined ? [] : [capacity - queue.load.inYard(yard)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
