import { whyNot, type Load, type SlotHour } from '../../../shared/slots/hour.js';

/** How many vehicles go into an hour. */
export interface Share {
  readonly hour: string;
  readonly count: number;
}

/**
 * So many vehicles from an hour on: whom it has no place for takes the next hour of that day that has one.
 * Fewer than asked when the day is full; the rest is to be booked for another.
 */
export function spread(count: number, hours: readonly SlotHour[], from: string, load: Load, now: number): Share[] {
  let left = count;
  return hours
    .filter((each) => Date.parse(each.hour) >= Date.parse(from) && whyNot(each, load, now) === undefined)
    .toSorted((a, b) => Date.parse(a.hour) - Date.parse(b.hour))
    .flatMap(({ hour, capacity, taken }) => {
      const here = Math.min(left, capacity - taken);
      left -= here;
      return here > 0 ? [{ hour, count: here }] : [];
    });
}

/** The hour of each of so many, in their order; none for whom the day has no place. */
export const hoursOf = (shares: readonly Share[]): readonly string[] =>
  shares.flatMap(({ hour, count }) => Array.from({ length: count }, () => hour));
