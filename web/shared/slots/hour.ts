import type { Schemas } from '../api/client.js';

export type SlotHour = Schemas['SlotHourAnswer'];
export type WhyNot = 'FULL' | 'CLOSED' | 'OVER' | 'GOODS' | 'NO_PLACES';

/** What is to be booked for: its cargo and the HS codes of its goods. */
export interface Load {
  readonly cargo?: string;
  readonly hs: readonly string[];
}

const HOUR_MS = 3_600_000;

/** Why an hour cannot be booked for this load; undefined when it can. */
export function whyNot(
  { hour, open, capacity, taken, goodsClosed }: SlotHour,
  load: Load,
  now: number,
): WhyNot | undefined {
  if (Date.parse(hour) + HOUR_MS <= now) return 'OVER';
  if (!open) return 'CLOSED';
  const refused = goodsClosed.some(
    ({ cargo, hs }) =>
      cargo.some((each) => each === load.cargo) || hs.some((start) => load.hs.some((code) => code.startsWith(start))),
  );
  if (refused) return 'GOODS';
  if (capacity === 0) return 'NO_PLACES';
  return taken < capacity ? undefined : 'FULL';
}
