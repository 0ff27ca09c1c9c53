import type { Fold } from '../../../shared/domain/decider.js';
import type { Direction } from '../../../shared/domain/place.js';
import type { TicketCodeEvent } from './queue-events.js';

const RESERVED_MS = 90 * 24 * 3_600_000;

/** Who holds a code, and since when; undefined when nobody ever did. */
export type TicketCode = { readonly ticket: string; readonly at: string } | undefined;

export const ticketCodeFold: Fold<TicketCode, TicketCodeEvent> = {
  initial: undefined,
  evolve: (_, { data }) => ({ ticket: data.ticket, at: data.at }),
};

/** `HN-E-` and so on: what codes begin with, from the gate's prefix in the route's name and the direction. */
export function codePrefix(route: string, direction: Direction): string {
  return `${route.slice(0, route.indexOf('-'))}-${direction === 'EXPORT' ? 'E' : 'I'}-`;
}

/**
 * How many digits new codes have: four, and one more whenever more than half of the codes of a length were given out in
 * the last 90 days, so that a random one is free at the second try on average at worst.
 * @param used codes given out in the last 90 days, by length in digits
 */
export function codeDigits(used: ReadonlyMap<number, number>): number {
  let digits = 4;
  while ((used.get(digits) ?? 0) * 2 > 10 ** digits) digits += 1;
  return digits;
}

/** Whether a code may be given out: never used, or not within the last 90 days. */
export function isFree(code: TicketCode, now: Date): boolean {
  return code === undefined || now.getTime() - Date.parse(code.at) >= RESERVED_MS;
}
