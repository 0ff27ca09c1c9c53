import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, text } from '../../../shared/lists/search.js';
import { DIRECTIONS } from '../worklist/search.js';

export const KINDS = ['TWO_WAY', 'OTHER'] as const satisfies Schemas['ListedStayAnswer']['kind'][];
/** Those that go on unless told. */
export const SHOWS = ['OVER', 'ENDED', 'ENDED_OVER'] as const;

export interface StaysSearch {
  readonly cursor?: string | undefined;
  readonly show?: (typeof SHOWS)[number] | undefined;
  readonly kind?: (typeof KINDS)[number] | undefined;
  readonly direction?: (typeof DIRECTIONS)[number] | undefined;
  readonly sort?: 'ENDS_BY_DOWN' | undefined;
}

/** What the address says: which stays one looks at. */
export function staysSearch(search: Record<string, unknown>): StaysSearch {
  return {
    ...text('cursor', search),
    ...oneOf('show', SHOWS, search),
    ...oneOf('kind', KINDS, search),
    ...oneOf('direction', DIRECTIONS, search),
    ...oneOf('sort', ['ENDS_BY_DOWN'] as const, search),
  };
}
