import { text } from '../../../shared/lists/search.js';

/** What the address says: where in the list one stands, and the one that is open. */
export function denunciationsSearch(search: Record<string, unknown>) {
  return { ...text('cursor', search), ...text('open', search) };
}
