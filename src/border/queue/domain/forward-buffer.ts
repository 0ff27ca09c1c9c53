/** Open lanes that are fed from one line of called vehicles. */
export interface LaneGroup {
  /** Minutes from the yard to the lanes. */
  readonly travelMinutes: number;
  /** What each open lane of the group serves in an hour. */
  readonly perHour: readonly number[];
  /** Vehicles called and not yet admitted. */
  readonly onTheWay: number;
  /** Vehicles that stand in the lanes. */
  readonly inLanes: number;
  /** Free places in the yard that the lanes lead into; undefined when nothing limits it. */
  readonly roomBeyond?: number;
}

/** How far ahead vehicles are called: a dated setting of each gate. */
export interface BufferRules {
  /** Whole percent of travel time × service rate. */
  readonly percent: number;
  readonly leastPerLane: number;
}

export const PUBLISHED_BUFFER_RULES: BufferRules = { percent: 100, leastPerLane: 1 };

/** How many vehicles should be on the way so that no open lane starves: travel time × service rate, one a lane at least. */
export function forwardBuffer(
  { travelMinutes, perHour }: Pick<LaneGroup, 'travelMinutes' | 'perHour'>,
  { percent, leastPerLane }: BufferRules,
): number {
  const rate = perHour.reduce((sum, each) => sum + each, 0);
  return Math.max(perHour.length * leastPerLane, Math.ceil((travelMinutes * rate * percent) / 6_000));
}

/** How many more may be called now; whoever is on the way or in a lane has a claim on the room beyond. Never negative. */
export function callsAllowed(group: LaneGroup, rules: BufferRules): number {
  const room = group.roomBeyond === undefined ? Infinity : group.roomBeyond - group.inLanes;
  return Math.max(0, Math.min(forwardBuffer(group, rules), room) - group.onTheWay);
}
