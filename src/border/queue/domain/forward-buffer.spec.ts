import * as fc from 'fast-check';
import { PUBLISHED_BUFFER_RULES as rules, callsAllowed, forwardBuffer } from './forward-buffer.js';

describe('the forward buffer', () => {
  it('covers the way: 20 minutes at 2 lanes of 30 an hour keeps 20 vehicles on the road', () => {
    expect(forwardBuffer({ travelMinutes: 20, perHour: [30, 30] }, rules)).toBe(20);
  });

  it('keeps one vehicle a lane even when the way is short', () => {
    expect(forwardBuffer({ travelMinutes: 1, perHour: [6, 6, 6] }, rules)).toBe(3);
  });

  it('is as long as the gate sets it', () => {
    const way = { travelMinutes: 20, perHour: [30, 30] };
    expect(forwardBuffer(way, { percent: 150, leastPerLane: 1 })).toBe(30);
    expect(forwardBuffer(way, { percent: 10, leastPerLane: 3 })).toBe(6);
  });

  it('of 20 with 18 on the way allows 2 more calls', () => {
    expect(callsAllowed({ travelMinutes: 20, perHour: [30, 30], onTheWay: 18, inLanes: 2 }, rules)).toBe(2);
  });

  it('stops when the 10 places beyond are claimed by 8 on the way and 2 in the lanes', () => {
    expect(callsAllowed({ travelMinutes: 20, perHour: [60], onTheWay: 8, inLanes: 2, roomBeyond: 10 }, rules)).toBe(0);
  });

  it('calls nobody when no lane is open', () => {
    expect(callsAllowed({ travelMinutes: 20, perHour: [], onTheWay: 0, inLanes: 0 }, rules)).toBe(0);
  });

  it('never promises more places than the yard beyond has', () => {
    const count = fc.nat(100);
    const group = fc.record({
      travelMinutes: count,
      perHour: fc.array(count, { maxLength: 5 }),
      onTheWay: count,
      inLanes: count,
      roomBeyond: count,
    });
    fc.assert(
      fc.property(group, (group) => {
        const allowed = callsAllowed(group, rules);
        expect(allowed).toBeGreaterThanOrEqual(0);
        if (allowed > 0) expect(allowed + group.onTheWay + group.inLanes).toBeLessThanOrEqual(group.roomBeyond);
      }),
    );
  });
});
