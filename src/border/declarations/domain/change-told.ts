import type { Agency } from '../../../shared/domain/place.js';

/** What may be changed on a vehicle that is on its way, until it has crossed. */
export const CHANGED_THINGS = ['TRACTOR', 'TRAILER', 'DRIVER', 'SEAL'] as const;
export type ChangedThing = (typeof CHANGED_THINGS)[number];

/** The same, and the gate, which changes by a transfer. */
export const CHANGED_ON_THE_WAY = [...CHANGED_THINGS, 'GATE'] as const;

/** What the log says of a change beside the corrected content. `note` refers to a sealed text. */
export interface ChangeTold {
  readonly what: (typeof CHANGED_ON_THE_WAY)[number];
  readonly reason: string;
  /** The agencies whose checks stood on it. */
  readonly reopens: readonly Agency[];
  /** HMACs of the plates of tractor or trailer; of a change of gate the gates. */
  readonly was?: string;
  readonly now?: string;
  readonly note?: string;
}
