import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text } from '../../../shared/lists/search.js';

type Ticket = Schemas['ListedTicketAnswer'];

export const STATUSES = [
  'CALLED',
  'WAITING',
  'BOOKED',
  'HOLDING',
  'ADMITTED',
  'DONE',
  'NO_SHOW',
  'RELEASED',
  'TRANSFERRED',
] as const satisfies readonly Ticket['status'][];
export const CLASSES = [
  'PERISHABLE',
  'LIVE_ANIMALS',
  'AEO',
  'DANGEROUS',
  'ORDINARY',
  'EMPTY',
] as const satisfies readonly Ticket['class'][];
export const DIRECTIONS = ['EXPORT', 'IMPORT'] as const satisfies readonly Ticket['direction'][];
export const GATES = ['HUU_NGHI', 'TAN_THANH'] as const satisfies readonly Ticket['gate'][];

export const SORTS = sortValues('CODE', 'HOUR', 'CHANGED');

/** What the address of the list says: its filters and order, and where in it one stands. */
export function ticketsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('status', STATUSES, search),
    ...oneOf('direction', DIRECTIONS, search),
    ...oneOf('class', CLASSES, search),
    ...oneOf('gate', GATES, search),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
  };
}
