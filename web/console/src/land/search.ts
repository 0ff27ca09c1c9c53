import { LAND_LAYERS } from '../../../../src/citizen/land/domain/land-layer.js';
import { LAND_FILE_STATES } from '../../../../src/citizen/land/domain/land-file.js';
import { oneOf, text } from '../../../shared/lists/search.js';

export { LAND_FILE_STATES, LAND_LAYERS };

/** What the address says: the filters of the files, where in them one stands, and of which one the faults are shown. */
export function landSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('layer', LAND_LAYERS, search),
    ...oneOf('state', LAND_FILE_STATES, search),
    ...text('cursor', search),
    ...text('file', search),
    ...text('from', search),
  };
}

export const IN_FORCE = ['PRICES'] as const;
const DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/** Of which plans or prices, on which day; zones of today unless told. */
export function inForceSearch(search: Record<string, unknown>) {
  const { day } = text('day', search);
  return {
    ...oneOf('layer', IN_FORCE, search),
    ...text('text', search),
    ...(day !== undefined && DAY.test(day) && { day }),
    ...text('cursor', search),
  };
}

export type InForceSearch = ReturnType<typeof inForceSearch>;
export type LandSearch = ReturnType<typeof landSearch>;
