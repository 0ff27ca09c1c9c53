import type { Fold } from '../../../shared/domain/decider.js';
import type { DrawEvent, DrawOutcome } from './draw-events.js';

type Committed = Extract<DrawEvent, { type: 'DrawCommitted' }>['data'];

/** Undefined: it has not begun. */
export type Draw =
  | { readonly status: 'COMMITTED'; readonly committed: Committed }
  | { readonly status: 'DRAWN' | 'ABORTED'; readonly committed?: Committed }
  | undefined;

export const drawFold: Fold<Draw, DrawEvent> = {
  initial: undefined,
  evolve: (draw, { type, data }) => {
    if (type === 'DrawCommitted') return { status: 'COMMITTED', committed: data };
    if (type === 'DrawWitnessed') return draw;
    return { ...draw, status: type === 'DrawRevealed' ? 'DRAWN' : 'ABORTED' };
  },
};

/** An entrant with its lot. */
export interface Lot {
  readonly entry: string;
  /** SHA-256 in hex of seed, mix and entry. */
  readonly lot: string;
}

/** The order of a draw: by lot, the least first. */
export function inOrder(lots: readonly Lot[]): Lot[] {
  return lots.toSorted((a, b) => (a.lot === b.lot ? (a.entry < b.entry ? -1 : 1) : a.lot < b.lot ? -1 : 1));
}

/**
 * Gives places to entrants in the order of their lots.
 * @param take takes a place for an entrant; gives the code of the refusal that passes it over, undefined when it has one
 */
export function drawPlaces(
  lots: readonly Lot[],
  places: number,
  take: (entry: string) => string | undefined,
): DrawOutcome[] {
  let left = places;
  return inOrder(lots).map(({ entry, lot }): DrawOutcome => {
    if (left === 0) return { entry, lot, outcome: 'LOST' };
    const why = take(entry);
    if (why !== undefined) return { entry, lot, outcome: 'PASSED_OVER', why };
    left -= 1;
    return { entry, lot, outcome: 'WON' };
  });
}
