import { oneOf, sortValues, text, yesNo } from '../../../shared/lists/search.js';

export const KINDS = ['REPORT', 'COMPLAINT'] as const;
export const TOPICS = ['ORDER', 'ENVIRONMENT', 'SECURITY', 'ROADS', 'OTHER'] as const;
export const STATES = ['RECEIVED', 'ACCEPTED', 'ANSWERED', 'DECLINED', 'MERGED'] as const;
export const DUE = ['OVERDUE', 'TODAY', 'LATER'] as const;
export const SORTS = sortValues('DUE', 'SENT');

/** What the address says: the filters of the list, where in it one stands, and the petition beside it. */
export function petitionsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('kind', KINDS, search),
    ...oneOf('topic', TOPICS, search),
    ...oneOf('state', STATES, search),
    ...oneOf('due', DUE, search),
    // The code of a commune comes as a number where it does not begin with a nought.
    ...text('commune', { commune: communeOf(search['commune']) }),
    ...text('official', search),
    ...yesNo('toReview', search),
    ...yesNo('escalated', search),
    ...yesNo('over', search),
    ...yesNo('map', search),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
    ...text('petition', search),
  };
}

export type PetitionsSearch = ReturnType<typeof petitionsSearch>;

function communeOf(value: unknown): unknown {
  return typeof value === 'number' ? String(value).padStart(5, '0') : value;
}
