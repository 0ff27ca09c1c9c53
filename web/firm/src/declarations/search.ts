import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text } from '../../../shared/lists/search.js';
import { DIRECTIONS, GATES } from '../tickets/search.js';

export const STATUSES = [
  'NEEDS_CORRECTION',
  'SUBMITTED',
  'ACCEPTED',
  'FULFILLED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly Schemas['ListedDeclarationAnswer']['status'][];

export const SORTS = sortValues('PLATE', 'PLANNED');

/** What the address of the list says: its filters and order, and where in it one stands. */
export function declarationsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('status', STATUSES, search),
    ...oneOf('direction', DIRECTIONS, search),
    ...oneOf('gate', GATES, search),
    ...text('plate', search),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
  };
}
