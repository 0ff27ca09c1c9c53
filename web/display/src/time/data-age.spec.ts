import { ageAt, trustOf } from './data-age.js';

describe('The age of the data', () => {
  it('is what the server said, and what has passed since', () => {
    expect(ageAt({ ageMs: 900, heldAt: 10_000 }, 14_500)).toBe(5_400);
  });

  it('is never negative, not even when the server’s own clocks disagree', () => {
    expect(ageAt({ ageMs: -3_000, heldAt: 10_000 }, 9_000)).toBe(0);
  });

  it('is said after five seconds and distrusted after thirty', () => {
    expect([0, 5_000, 5_001, 30_000, 30_001].map(trustOf)).toEqual(['fresh', 'fresh', 'aging', 'aging', 'lost']);
  });
});
