import { fold } from '../../../shared/domain/decider.js';
import type { SlotCapacityEvent } from './queue-events.js';
import { placesFor, setSlotCapacity, slotCapacityFold } from './slot-capacity.js';

const set = (perHour: number, bookedShare: number, from: string): SlotCapacityEvent['data'] => ({
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  class: 'ORDINARY',
  perHour,
  bookedShare,
  from,
  at: '2026-11-22T00:00:00.000Z',
});
const places = (events: readonly SlotCapacityEvent[], hour: string) =>
  placesFor(fold(slotCapacityFold, events), 'HN-1119', 'EXPORT', 'ORDINARY', hour);

describe('the capacity of hours', () => {
  it('is the default share as long as nothing is set', () => {
    expect(places([], '2026-11-23T01:00:00.000Z')).toBe(36);
  });

  it('holds from its hour on, the last setting over the ones before', () => {
    const settings: SlotCapacityEvent[] = [
      { type: 'SlotCapacitySet', data: set(100, 50, '2026-11-23T00:00:00.000Z') },
      { type: 'SlotCapacitySet', data: set(80, 50, '2026-11-24T00:00:00.000Z') },
    ];
    expect(places(settings, '2026-11-22T23:00:00.000Z')).toBe(36);
    expect(places(settings, '2026-11-23T00:00:00.000Z')).toBe(50);
    expect(places(settings, '2026-11-24T05:00:00.000Z')).toBe(40);
  });

  it('is not set to what it is', () => {
    const state = fold(slotCapacityFold, []);
    expect(() => setSlotCapacity(state, set(60, 60, '2026-11-23T00:00:00.000Z'))).toThrow('slot-capacity-unchanged');
    expect(setSlotCapacity(state, set(60, 61, '2026-11-23T00:00:00.000Z'))).toHaveLength(1);
  });
});
