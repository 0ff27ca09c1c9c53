import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, text } from '../../../shared/lists/search.js';

export const STATUSES = [
  'UNSIGNED',
  'SIGNED',
  'WITHDRAWN',
] as const satisfies readonly Schemas['HandOverAnswer']['status'][];

/** What the address of the list says. */
export function shiftSearch(search: Record<string, unknown>) {
  return { ...oneOf('status', STATUSES, search), ...text('cursor', search) };
}

export type ShiftSearch = ReturnType<typeof shiftSearch>;
