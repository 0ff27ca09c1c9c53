import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, text } from '../../../shared/lists/search.js';

export const CLASSES = [
  'PERISHABLE',
  'LIVE_ANIMALS',
  'AEO',
  'DANGEROUS',
  'ORDINARY',
  'EMPTY',
] as const satisfies Schemas['LongWaitAnswer']['class'][];
export const WAITS = [
  'HOLDING',
  'WAITING',
  'CALLED',
  'ADMITTED',
] as const satisfies Schemas['LongWaitAnswer']['status'][];

export interface OverviewSearch {
  readonly cursor?: string | undefined;
  readonly class?: (typeof CLASSES)[number] | undefined;
  readonly status?: (typeof WAITS)[number] | undefined;
}

/** What the address says: which of those who wait too long one looks at. */
export function overviewSearch(search: Record<string, unknown>): OverviewSearch {
  return { ...text('cursor', search), ...oneOf('class', CLASSES, search), ...oneOf('status', WAITS, search) };
}
