import { daysAfter, instantOf, noonOf, wallOf } from './hanoi-wall.js';

describe('A time that is typed', () => {
  it('is Hanoi’s, whatever the clock of the machine says, and comes back as it was', () => {
    const wall = '2026-11-23T00:30';
    expect(new Date(instantOf(wall)).toISOString()).toBe('2026-11-22T17:30:00.000Z');
    expect(wallOf(Date.parse(instantOf(wall)))).toBe(wall);
    expect(instantOf('')).toBe('');
  });

  it('moves by whole days, over the end of a month too', () => {
    expect(daysAfter('2026-11-30', 1)).toBe('2026-12-01');
    expect(daysAfter('2026-11-01', -1)).toBe('2026-10-31');
    expect(wallOf(noonOf('2026-11-30'))).toBe('2026-11-30T12:00');
  });
});
