import { numberOfHeld } from './held-numbers.js';

const NOW = Date.parse('2026-11-30T05:00:00Z');

describe('The number of a command that a page holds', () => {
  it('comes after what the page holds already', () => {
    const first = numberOfHeld([], NOW, 0.5);
    expect(numberOfHeld([first], NOW, 0.1)).toBe(first + 1);
  });

  it('is never one that was held and kept before: the later would take its place', () => {
    const first = numberOfHeld([], NOW, 0.999);
    // It was kept, so the page holds nothing; the store goes on from its number.
    expect(numberOfHeld([], NOW + 1, 0)).toBeGreaterThan(first);
  });

  it('is a whole number that can be counted on from', () => {
    const number = numberOfHeld([], NOW, 0.123456);
    expect(Number.isSafeInteger(number + 1_000_000)).toBe(true);
  });
});
