import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text } from '../../../shared/lists/search.js';

type Delivery = Schemas['ListedDelivery'];

export const STATES = [
  'FAILED',
  'WITHHELD',
  'PENDING',
  'SENDING',
  'SENT',
  'DELIVERED',
] as const satisfies Delivery['state'][];
export const CHANNELS = ['EMAIL', 'SMS'] as const satisfies Delivery['channel'][];
const SORTS = sortValues('TRIED');

export interface DeliveriesSearch {
  readonly cursor?: string | undefined;
  readonly state?: (typeof STATES)[number] | undefined;
  readonly channel?: (typeof CHANNELS)[number] | undefined;
  readonly code?: string | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
}

/** What the address says: which messages one looks at. */
export function deliveriesSearch(search: Record<string, unknown>): DeliveriesSearch {
  return {
    ...text('cursor', search),
    ...oneOf('state', STATES, search),
    ...oneOf('channel', CHANNELS, search),
    ...text('code', search),
    ...oneOf('sort', SORTS, search),
  };
}
