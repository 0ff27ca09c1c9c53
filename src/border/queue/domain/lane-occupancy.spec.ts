import { fold } from '../../../shared/domain/decider.js';
import { freeLane, laneOccupancyFold, takeLane } from './lane-occupancy.js';
import type { LaneOccupancyEvent } from './queue-events.js';

const at = new Date('2026-11-22T03:00:00.000Z');
const vehicle = (ticket: string) => ({ lane: 'HN-E3', gate: 'HUU_NGHI' as const, ticket });
const event = (type: LaneOccupancyEvent['type'], ticket: string): LaneOccupancyEvent => ({
  type,
  data: { ...vehicle(ticket), at: at.toISOString() },
});
const state = (...events: LaneOccupancyEvent[]) => fold(laneOccupancyFold, events);

describe('a lane', () => {
  it('takes a vehicle when it is free', () => {
    expect(takeLane(state(), state(), vehicle('a'), at)).toEqual([event('LanePlaceTaken', 'a')]);
  });

  it('holds one vehicle until it has left', () => {
    const taken = event('LanePlaceTaken', 'a');
    expect(() => takeLane(state(taken), state(), vehicle('b'), at)).toThrow('lane-occupied');
    const freed = freeLane(state(taken), vehicle('a'), at);
    expect(freed).toEqual([event('LanePlaceFreed', 'a')]);
    expect(takeLane(state(taken, ...freed), state(), vehicle('b'), at)).toHaveLength(1);
  });

  it('is still held after midnight by the vehicle of the evening', () => {
    const evening = event('LanePlaceTaken', 'a');
    expect(() => takeLane(state(), state(evening), vehicle('b'), at)).toThrow('lane-occupied');
    expect(takeLane(state(), state(evening, event('LanePlaceFreed', 'a')), vehicle('b'), at)).toHaveLength(1);
  });

  it('is not freed by a vehicle that does not stand there', () => {
    expect(freeLane(state(event('LanePlaceTaken', 'a')), vehicle('b'), at)).toEqual([]);
  });
});
