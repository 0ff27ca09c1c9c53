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

/** How many vehicles should be on the way so that no open lane starves: travel time × service rate, one a lane at least. */
export function forwardBuffer({ travelMinutes, perHour }: Pick<LaneGroup, 'travelMinutes' | 'perHour'>): number {
  const rate = perHour.reduce((sum, each) => sum + each, 0);
  return Math.max(perHour.length, Math.ceil((travelMinutes * rate) / 60));
}

/** How many more may be called now; whoever is on the way or in a lane has a claim on the room beyond. Never negative. */
export function callsAllowed(group: LaneGroup): number {
  const room = group.roomBeyond === undefined ? Infinity : group.roomBeyond - group.inLanes;
  return Math.max(0, Math.min(forwardBuffer(group), room) - group.onTheWay);
}
