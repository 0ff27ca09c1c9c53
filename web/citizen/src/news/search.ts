import { CATEGORIES } from '../../../../src/citizen/news/domain/category.js';
import { oneOf, text, yesNo } from '../../../shared/lists/search.js';

export { CATEGORIES };

/** What the address of the news says. */
export function newsSearch(search: Record<string, unknown>) {
  const office = search['office'];
  return {
    // A code that does not begin with a nought comes as a number.
    ...text('office', { office: typeof office === 'number' ? String(office).padStart(5, '0') : office }),
    ...oneOf('category', CATEGORIES, search),
    ...text('text', search),
    ...yesNo('followed', search),
    ...text('cursor', search),
  };
}

export type NewsSearch = ReturnType<typeof newsSearch>;
