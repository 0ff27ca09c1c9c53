import { fold } from '../../../shared/domain/decider.js';
import { MOST_TRIPS, changeTrip, removeTrip, saveTrip, savedTripsFold, type SavedTripEvent } from './saved-trip.js';

const act = { at: '2026-11-30T04:00:00.000Z', role: 'DISPATCHER' } as const;
const trip = { trip: 't1', firm: 'owner', details: 'ref-1' };
const after = (...events: readonly SavedTripEvent[]) => fold(savedTripsFold, events);
const saved = after(...saveTrip(after(), trip, act));

describe('Goods and routes that a firm keeps', () => {
  it('are a reference to what is sealed', () => {
    expect([...saved.values()]).toEqual([trip]);
  });

  it('are changed with the same entry, and removed once', () => {
    const changed = { ...trip, details: 'ref-2' };
    const events = [...saveTrip(after(), trip, act), ...changeTrip(saved, changed, act)];
    expect([...after(...events).values()]).toEqual([changed]);
    const gone = after(...events, ...removeTrip(saved, 't1', act));
    expect(gone.size).toBe(0);
    expect(() => removeTrip(gone, 't1', act)).toThrow('not-found');
    expect(() => changeTrip(gone, trip, act)).toThrow('not-found');
  });

  it('are a list with an end', () => {
    const many = new Map(Array.from({ length: MOST_TRIPS }, (_, n) => [`t${n}`, { ...trip, trip: `t${n}` }]));
    expect(() => saveTrip(many, { ...trip, trip: 'one more' }, act)).toThrow('saved-trips-full');
  });
});
