import { oneOf, text } from '../../../shared/lists/search.js';
import { DIRECTIONS, GATES } from '../tickets/search.js';
import type { ListedDeclaration } from './queries.js';

export const STATUSES = [
  'NEEDS_CORRECTION',
  'SUBMITTED',
  'ACCEPTED',
  'FULFILLED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly ListedDeclaration['status'][];

/** What the address of the list says: its filters, and where in it one stands. */
export function declarationsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('status', STATUSES, search),
    ...oneOf('direction', DIRECTIONS, search),
    ...oneOf('gate', GATES, search),
    ...text('plate', search),
    ...text('cursor', search),
  };
}
