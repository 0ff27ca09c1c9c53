import { CATEGORIES } from '../../../../src/citizen/news/domain/category.js';
import { oneOf, sortValues, text, yesNo } from '../../../shared/lists/search.js';

export { CATEGORIES };
export const STATES = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'] as const;
export const SORTS = sortValues('CHANGED', 'PUBLISHED');
/** In the address in place of a post: one that is begun. */
export const NEW = 'new';

/** What the address says: the filters of the list, where in it one stands, and the post beside it. */
export function newsSearch(search: Record<string, unknown>) {
  const office = search['office'];
  return {
    ...oneOf('state', STATES, search),
    ...oneOf('category', CATEGORIES, search),
    ...yesNo('toReview', search),
    // A code that does not begin with a nought comes as a number.
    ...text('office', { office: typeof office === 'number' ? String(office).padStart(5, '0') : office }),
    ...text('text', search),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
    ...text('post', search),
  };
}

export type NewsSearch = ReturnType<typeof newsSearch>;
