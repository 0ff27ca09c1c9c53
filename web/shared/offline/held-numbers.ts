const PER_MS = 1_000;

/**
 * The number of the next command that a page holds: after all that it holds, and after all that were kept before, whose
 * numbers go on from the last one that was held and kept. Two pages that hold in one millisecond hardly meet.
 * `now` in ms since 1970, `chance` from 0 to 1, 1 left out.
 */
export function numberOfHeld(held: readonly number[], now: number, chance: number): number {
  return Math.max(now * PER_MS + Math.floor(chance * PER_MS), ...held.map((number) => number + 1));
}
