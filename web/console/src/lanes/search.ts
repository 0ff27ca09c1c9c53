import { text } from '../../../shared/lists/search.js';

/** What the address says: the lane that one is at. */
export function lanesSearch(search: Record<string, unknown>) {
  return text('lane', search);
}
