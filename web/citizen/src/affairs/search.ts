import { oneOf, text } from '../../../shared/lists/search.js';

export const SHOWN = ['DOSSIERS', 'PETITIONS', 'PAYMENTS'] as const;

/** What the address of my affairs says: which list is turned to its next page. */
export function affairsSearch(search: Record<string, unknown>) {
  return { ...oneOf('show', SHOWN, search), ...text('cursor', search) };
}
