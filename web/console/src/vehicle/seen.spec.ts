import { changedSince, etagOf, shownOf } from './seen.js';

describe('What an officer goes by', () => {
  it('is the load that stands on the screen, not the clearance that was read behind it', () => {
    expect(etagOf(shownOf({ revision: 3, foundCount: 1 }, { revision: 2 }))).toBe('"2.1"');
  });
  it('is the clearance where the correction has not reached it', () => {
    expect(etagOf(shownOf({ revision: 2, foundCount: 0 }, { revision: 3 }))).toBe('"2.0"');
  });
  it('has changed with a correction, and with a value that somebody found', () => {
    const then = { revision: 2, foundCount: 0 };
    expect(changedSince(then, { revision: 2, foundCount: 0 })).toBe(false);
    expect(changedSince(then, { revision: 3, foundCount: 0 })).toBe(true);
    expect(changedSince(then, { revision: 2, foundCount: 1 })).toBe(true);
  });
});
