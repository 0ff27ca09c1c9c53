import { text } from '../../../shared/lists/search.js';

/** What the address says: where in the list one stands. */
export function incidentsSearch(search: Record<string, unknown>) {
  return text('cursor', search);
}
