import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text } from '../../../shared/lists/search.js';

export type KeptVehicle = Schemas['ListedVehicleAnswer'];
export const KINDS = ['TRACTOR', 'TRAILER'] as const satisfies readonly KeptVehicle['kind'][];

export const SORTS = sortValues('PLATE', 'SINCE');

/** What the address of the list says: its filters and order, and where in it one stands. */
export function fleetSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('kind', KINDS, search),
    ...text('plate', search),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
  };
}
