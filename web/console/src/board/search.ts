import { text } from '../../../shared/lists/search.js';

/** What the address of a plain list says: where in it one stands. */
export function listSearch(search: Record<string, unknown>): { readonly cursor?: string } {
  return text('cursor', search);
}
