import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text, yesNo, type YES_NO } from '../../../shared/lists/search.js';
import { GATES } from '../report/search.js';

export const KINDS = ['DISPLAY', 'CAMERA', 'KIOSK', 'BOOTH'] as const satisfies Schemas['DeviceRow']['kind'][];
const SORTS = sortValues('NAME');

export interface DevicesSearch {
  readonly cursor?: string | undefined;
  readonly gate?: (typeof GATES)[number] | undefined;
  readonly kind?: (typeof KINDS)[number] | undefined;
  readonly ended?: (typeof YES_NO)[number] | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
}

/** What the address says: which devices one looks at. */
export function devicesSearch(search: Record<string, unknown>): DevicesSearch {
  return {
    ...text('cursor', search),
    ...oneOf('gate', GATES, search),
    ...oneOf('kind', KINDS, search),
    ...yesNo('ended', search),
    ...oneOf('sort', SORTS, search),
  };
}
