import { oneOf, text, yesNo } from '../../../shared/lists/search.js';

export const LEVELS = ['COMMUNE', 'PROVINCE'] as const;

/** What the address of the catalogue says: which procedures, and where in the list one stands. */
export function proceduresSearch(search: Record<string, unknown>) {
  return {
    ...text('text', search),
    ...oneOf('level', LEVELS, search),
    ...yesNo('online', search),
    ...text('cursor', search),
  };
}

export type ProceduresSearch = ReturnType<typeof proceduresSearch>;
