import { refuse } from './dossier-problems.js';
import type { PastState } from './judge-past-dossier.js';

/** What an office says of a digitised dossier that may be one that is there: it is another, or it is that one. */
export const PAST_DECISIONS = ['DISTINCT', 'DUPLICATE'] as const;
export type PastDecision = (typeof PAST_DECISIONS)[number];

/** What may be decided now. One that was found to be another's double may be taken after all: a scan is lost by no press. */
export function mayDecide(state: PastState): readonly PastDecision[] {
  if (state === 'PROPOSED') return PAST_DECISIONS;
  return state === 'DUPLICATE' ? ['DISTINCT'] : [];
}

/** Throws `past-dossier-decided`. */
export function decidePast(state: PastState, decision: PastDecision): PastState {
  if (!mayDecide(state).includes(decision)) throw refuse('past-dossier-decided');
  return decision === 'DISTINCT' ? 'TAKEN' : 'DUPLICATE';
}
