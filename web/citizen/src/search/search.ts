import type { Schemas } from '../../../shared/api/client.js';
import { text } from '../../../shared/lists/search.js';

export type FoundKind = Schemas['FoundKindAnswer'];

/** What the address says: the words, and one kind with the page of it that is read. */
export function everythingSearch(search: Record<string, unknown>) {
  const words = search['text'];
  return {
    // A plain form says a number where somebody typed one.
    ...text('text', { text: typeof words === 'number' ? String(words) : words }),
    ...text('kind', search),
    ...text('cursor', search),
  };
}

export type EverythingSearch = ReturnType<typeof everythingSearch>;
