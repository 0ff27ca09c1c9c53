import { PAST_STATES } from '../../../../src/citizen/dossiers/domain/judge-past-dossier.js';
import { oneOf, text } from '../../../shared/lists/search.js';

export { PAST_STATES };

/** What the address says: which digitised dossiers, and where in the list one stands. */
export function pastDossiersSearch(search: Record<string, unknown>) {
  const { find } = search;
  return {
    ...oneOf('state', PAST_STATES, search),
    ...text('procedure', search),
    // Digits alone come as a number.
    ...((typeof find === 'string' || typeof find === 'number') && find !== '' && { find: String(find) }),
    ...text('cursor', search),
  };
}

export type PastDossiersSearch = ReturnType<typeof pastDossiersSearch>;
