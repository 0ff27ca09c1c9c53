import { bare } from './checked.js';

/** Characters that cameras take for each other, and for which of them each counts when plates are compared. */
export const LOOK_ALIKES = { from: 'OQDBIZSG', to: '00081256' } as const;

/** A plate in any spelling with what looks alike made alike: `12C-1O3.4B` and `12C-103.48` become the same. */
export function lookAlike(plate: string): string {
  const { from, to } = LOOK_ALIKES;
  return Array.from(bare(plate), (letter) => to[from.indexOf(letter)] ?? letter).join('');
}
