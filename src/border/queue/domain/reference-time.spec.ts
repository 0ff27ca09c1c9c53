import { FIRST_POLICY } from './policy-rules.js';
import { onTime, referenceTime } from './reference-time.js';

const { tolerance } = FIRST_POLICY;
const slotHour = '2026-11-22T01:00:00.000Z';
const r = (arrival: Parameters<typeof referenceTime>[0]) => new Date(referenceTime(arrival, tolerance)).toISOString();

describe('the reference time', () => {
  it.each([
    ['2026-11-22T00:30:00.000Z', slotHour],
    ['2026-11-22T01:20:00.000Z', slotHour],
    ['2026-11-22T02:00:00.000Z', slotHour],
    ['2026-11-22T00:29:00.000Z', '2026-11-22T00:29:00.000Z'],
    ['2026-11-22T02:01:00.000Z', '2026-11-22T02:01:00.000Z'],
  ])('of a booking for 01:00 checked in at %s is %s', (checkedInAt, expected) => {
    expect(r({ slotHour, checkedInAt })).toBe(expected);
    expect(onTime(slotHour, checkedInAt, tolerance)).toBe(expected === slotHour);
  });

  it('of a live ticket is its check-in', () => {
    expect(r({ checkedInAt: '2026-11-22T01:20:00.000Z' })).toBe('2026-11-22T01:20:00.000Z');
  });

  it('of a vehicle that did not come to its call is the moment it was set back', () => {
    const setBackAt = '2026-11-22T03:00:00.000Z';
    expect(r({ slotHour, checkedInAt: '2026-11-22T01:00:00.000Z', setBackAt })).toBe(setBackAt);
  });
});
