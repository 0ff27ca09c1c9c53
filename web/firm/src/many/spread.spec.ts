import type { SlotHour } from '../../../shared/slots/hour.js';
import { hoursOf, spread } from './spread.js';

const at = (hour: number) => `2026-11-23T0${hour}:00:00.000Z`;
const slot = (hour: number, capacity: number, taken: number, open = true) =>
  ({ hour: at(hour), slot: `HN-1119.${hour}`, open, capacity, taken, goodsClosed: [] }) as unknown as SlotHour;
const NOW = Date.parse(at(0));
const DAY = [slot(3, 10, 10), slot(2, 10, 7), slot(1, 10, 8), slot(4, 10, 0, false), slot(5, 4, 0)];

describe('Many vehicles from an hour on', () => {
  it('all go into that hour when it has a place for each', () => {
    expect(spread(2, DAY, at(1), { hs: [] }, NOW)).toEqual([{ hour: at(1), count: 2 }]);
  });

  it('go on into the next hours that have places, past those that are full or closed', () => {
    expect(spread(7, DAY, at(1), { hs: [] }, NOW)).toEqual([
      { hour: at(1), count: 2 },
      { hour: at(2), count: 3 },
      { hour: at(5), count: 2 },
    ]);
  });

  it('are fewer than asked when the day is full, and never sooner than asked', () => {
    expect(hoursOf(spread(9, DAY, at(2), { hs: [] }, NOW))).toEqual([at(2), at(2), at(2), at(5), at(5), at(5), at(5)]);
  });
});
