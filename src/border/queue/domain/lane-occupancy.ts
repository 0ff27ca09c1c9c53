import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { LaneOccupancyEvent } from './queue-events.js';
import { refuse } from './ticket-problems.js';

/** The vehicle that was admitted on a day and has not left the lane; undefined when it is free. */
export interface LaneOccupancy {
  readonly ticket?: string;
}

export const laneOccupancyFold: Fold<LaneOccupancy, LaneOccupancyEvent> = {
  initial: {},
  evolve: (state, { type, data }) => {
    if (type === 'LanePlaceTaken') return { ticket: data.ticket };
    return state.ticket === data.ticket ? {} : state;
  },
};

export interface LaneVehicle {
  readonly lane: string;
  readonly gate: Gate;
  readonly ticket: string;
}

/** A lane holds one vehicle: neither today's nor yesterday's may still stand there. Throws `lane-occupied`. */
export function takeLane(
  today: LaneOccupancy,
  yesterday: LaneOccupancy,
  vehicle: LaneVehicle,
  at: Date,
): LaneOccupancyEvent[] {
  if ((today.ticket ?? yesterday.ticket) !== undefined) throw refuse('lane-occupied', { lane: vehicle.lane });
  return [{ type: 'LanePlaceTaken', data: { ...vehicle, at: at.toISOString() } }];
}

/** Frees the lane on the stream of the day of admission; nothing when that vehicle does not stand there. */
export function freeLane(state: LaneOccupancy, vehicle: LaneVehicle, at: Date): LaneOccupancyEvent[] {
  if (state.ticket !== vehicle.ticket) return [];
  return [{ type: 'LanePlaceFreed', data: { ...vehicle, at: at.toISOString() } }];
}
