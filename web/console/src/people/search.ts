import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, text } from '../../../shared/lists/search.js';

type Status = Schemas['FirmApplicationRow']['status'];
export const APPLICATION_STATUSES = ['PENDING', 'APPROVED', 'REFUSED'] as const satisfies Status[];

export interface ApplicationSearch {
  readonly cursor?: string | undefined;
  readonly status?: Status | undefined;
}

/** What the address says: which applications one looks at. */
export function applicationSearch(search: Record<string, unknown>): ApplicationSearch {
  return { ...text('cursor', search), ...oneOf('status', APPLICATION_STATUSES, search) };
}
