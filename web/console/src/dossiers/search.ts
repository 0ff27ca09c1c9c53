import { DOSSIER_STATES } from '../../../../src/citizen/dossiers/domain/dossier-state.js';
import { oneOf, sortValues, text, yesNo } from '../../../shared/lists/search.js';

export { DOSSIER_STATES };
export const DUE = ['OVERDUE', 'TODAY', 'LATER', 'STANDING'] as const;
export const SORTS = sortValues('DUE', 'SENT');

/** What the address says: the filters of the list, where in it one stands, and the dossier beside it. */
export function dossiersSearch(search: Record<string, unknown>) {
  const { find } = search;
  return {
    ...oneOf('state', DOSSIER_STATES, search),
    ...oneOf('due', DUE, search),
    ...text('official', search),
    ...text('procedure', search),
    ...yesNo('toSign', search),
    ...yesNo('over', search),
    // Digits alone come as a number.
    ...((typeof find === 'string' || typeof find === 'number') && find !== '' && { find: String(find) }),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
    ...text('dossier', search),
  };
}

export type DossiersSearch = ReturnType<typeof dossiersSearch>;

/** What the address of taking a dossier at the counter says. */
export function takeSearch(search: Record<string, unknown>) {
  return { ...text('procedure', search) };
}
