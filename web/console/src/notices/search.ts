import { oneOf, sortValues, text } from '../../../shared/lists/search.js';
import type { Schemas } from '../../../shared/api/client.js';

export const AUDIENCES = [
  'DISPLAY',
  'PUBLIC',
  'FIRM',
  'DRIVER',
] as const satisfies Schemas['NoticeSeenAnswer']['audiences'][number][];
export const STATES = ['STANDING', 'COMING', 'OVER'] as const;
const SORTS = sortValues('FROM', 'TO');

export interface NoticesSearch {
  readonly cursor?: string | undefined;
  readonly state?: (typeof STATES)[number] | undefined;
  readonly audience?: (typeof AUDIENCES)[number] | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
}

/** What the address says: which notices one looks at. */
export function noticesSearch(search: Record<string, unknown>): NoticesSearch {
  return {
    ...text('cursor', search),
    ...oneOf('state', STATES, search),
    ...oneOf('audience', AUDIENCES, search),
    ...oneOf('sort', SORTS, search),
  };
}
