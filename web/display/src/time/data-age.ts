/** How far the board can be trusted. */
export type Trust = 'fresh' | 'aging' | 'lost';

/** From this age on, the band says how old the data is. */
export const AGING_MS = 5_000;
/** From this age on, the board dims and says since when. */
export const LOST_MS = 30_000;

/** What is held was `ageMs` old at the monotonic time `heldAt` (ms); both come from the server and performance.now(). */
export interface Held {
  readonly ageMs: number;
  readonly heldAt: number;
}

/** Age in ms of what is held, at a monotonic time. Never negative, whatever clocks say. */
export function ageAt(held: Held, monotonic: number): number {
  return Math.max(0, held.ageMs) + Math.max(0, monotonic - held.heldAt);
}

/** Some data that is `ageMs` old is to be shown how. */
export function trustOf(ageMs: number): Trust {
  if (ageMs > LOST_MS) return 'lost';
  return ageMs > AGING_MS ? 'aging' : 'fresh';
}
