import { YES_NO, oneOf, text, yesNo } from '../../../shared/lists/search.js';

export const LEVELS = ['COMMUNE', 'PROVINCE'] as const;
export { YES_NO };

/** What the address of the catalogue says. */
export function proceduresSearch(search: Record<string, unknown>) {
  return {
    ...text('text', search),
    ...oneOf('level', LEVELS, search),
    ...yesNo('online', search),
    ...text('cursor', search),
  };
}

export type ProceduresSearch = ReturnType<typeof proceduresSearch>;
