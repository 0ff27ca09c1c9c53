import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, text } from '../../../shared/lists/search.js';

type Item = Schemas['WorklistItem'];

export const STATUSES = [
  'WAITING',
  'IN_PROGRESS',
  'ON_HOLD',
  'PASSED',
  'FAILED',
  'WAIVED',
] as const satisfies readonly Item['status'][];
export const DIRECTIONS = ['EXPORT', 'IMPORT'] as const satisfies readonly Item['direction'][];
export const CARGO = [
  'FRUIT',
  'GENERAL',
  'DANGEROUS',
  'OVERSIZE',
  'EMPTY',
  'NEW_VEHICLES',
] as const satisfies readonly Item['cargo'][];

/** What the address says: the filters of the list, where in it one stands, and the vehicle beside it. */
export function worklistSearch(search: Record<string, unknown>) {
  const { find } = search;
  return {
    ...oneOf('status', STATUSES, search),
    ...oneOf('direction', DIRECTIONS, search),
    ...oneOf('cargo', CARGO, search),
    ...oneOf('mine', ['true'] as const, { mine: String(search['mine']) }),
    ...text('cursor', search),
    ...text('vehicle', search),
    // What is looked for; nothing yet as long as nothing is typed. Digits alone come as a number.
    ...((typeof find === 'string' || typeof find === 'number') && { find: String(find) }),
  };
}

export type WorklistSearch = ReturnType<typeof worklistSearch>;
