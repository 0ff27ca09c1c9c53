import { oneOf, text } from '../../../shared/lists/search.js';
import { CLASSES } from '../overview/search.js';
import { DIRECTIONS } from '../worklist/search.js';

const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export interface PlacesSearch {
  readonly day?: string | undefined;
  readonly route?: string | undefined;
  readonly direction?: (typeof DIRECTIONS)[number] | undefined;
  readonly class?: (typeof CLASSES)[number] | undefined;
}

/** What the address says: the hours of which day, route, direction and class one looks at. */
export function placesSearch(search: Record<string, unknown>): PlacesSearch {
  const { day } = text('day', search);
  return {
    ...(day && DAY.test(day) && { day }),
    ...text('route', search),
    ...oneOf('direction', DIRECTIONS, search),
    ...oneOf('class', CLASSES, search),
  };
}
