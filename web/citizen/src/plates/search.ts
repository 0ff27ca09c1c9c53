import { PLACE_KINDS } from '../../../../src/citizen/places/domain/place.js';
import { oneOf, text } from '../../../shared/lists/search.js';

export { PLACE_KINDS };

/** What the address of the list of places says. */
export function placesSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('kind', PLACE_KINDS, search),
    ...text('commune', { commune: typeof search['commune'] === 'number' ? undefined : search['commune'] }),
    ...text('text', search),
    ...text('cursor', search),
  };
}
