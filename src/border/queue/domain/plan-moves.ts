import { startOfHour } from '../../../shared/domain/hanoi-time.js';

const HOUR_MS = 3_600_000;
const HALF_HOUR_MS = HOUR_MS / 2;

/** A booking that a closure touches. ISO instants. */
export interface TouchedBooking {
  readonly ticket: string;
  /** Bookings of one route, direction and class share their hours. */
  readonly line: string;
  readonly hour: string;
  readonly bookedAt: string;
}

/** Whether a booked hour lies in a closed time: its beginning does, or half of it and more. */
export function liesIn(hour: string, closed: { readonly from: string; readonly to?: string }): boolean {
  const latest = new Date(Date.parse(hour) + HALF_HOUR_MS).toISOString();
  return closed.from <= latest && (closed.to === undefined || hour < closed.to);
}

/** The order in which bookings are moved: by hour, then by who booked first. */
export function inOrder<T extends TouchedBooking>(bookings: readonly T[]): T[] {
  const key = ({ hour, bookedAt, ticket }: T) => `${hour} ${bookedAt} ${ticket}`;
  return bookings.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** A block that a closure touches, with what is left of it. ISO instants. */
export interface TouchedBlock {
  readonly block: string;
  readonly line: string;
  readonly hour: string;
  readonly left: number;
}

/**
 * Gives each block, in its order, the first hour that takes all that is left of it and is not before that of a block of its
 * line that went before. A block is never torn.
 * @param free places of a line in an hour once all tickets have moved
 */
export function planBlocks<T extends TouchedBlock>(
  blocks: readonly T[],
  hoursOf: (block: T) => readonly string[],
  free: (line: string, hour: string) => number,
): ReadonlyMap<string, string | undefined> {
  const taken = new Map<string, number>();
  const last = new Map<string, string>();
  const moves = new Map<string, string | undefined>();
  for (const each of blocks) {
    const { block, line, left } = each;
    const used = (hour: string) => taken.get(`${line} ${hour}`) ?? 0;
    const hour = hoursOf(each).find((at) => at >= (last.get(line) ?? '') && free(line, at) - used(at) >= left);
    moves.set(block, hour);
    if (hour === undefined) continue;
    taken.set(`${line} ${hour}`, used(hour) + left);
    last.set(line, hour);
  }
  return moves;
}

/** The first whole hour that begins at an instant or after it. */
export function firstHourAfter(at: Date): Date {
  const start = startOfHour(at);
  return start.getTime() === at.getTime() ? start : new Date(start.getTime() + HOUR_MS);
}

/**
 * Gives each booking, in its order, the first hour with a place that is not before that of anyone of its line who went
 * before it: the order stays, no hour holds more than it has places.
 * @param hoursOf the hours that a booking may be moved to, in order (ISO)
 * @param places free places of a line in an hour; asked once for each
 * @returns the new hour by ticket; undefined for whom there is none
 */
export function planMoves<T extends TouchedBooking>(
  bookings: readonly T[],
  hoursOf: (booking: T) => readonly string[],
  places: (line: string, hour: string) => number,
): ReadonlyMap<string, string | undefined> {
  const left = new Map<string, number>();
  const last = new Map<string, string>();
  const moves = new Map<string, string | undefined>();
  for (const booking of inOrder(bookings)) {
    const { line, ticket } = booking;
    const free = (hour: string) => left.get(`${line} ${hour}`) ?? places(line, hour);
    const hour = hoursOf(booking).find((each) => each >= (last.get(line) ?? '') && free(each) > 0);
    moves.set(ticket, hour);
    if (hour === undefined) continue;
    left.set(`${line} ${hour}`, free(hour) - 1);
    last.set(line, hour);
  }
  return moves;
}
