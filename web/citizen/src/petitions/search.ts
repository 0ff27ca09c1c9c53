import { PETITION_STATES } from '../../../../src/citizen/petitions/domain/petition.js';
import { TOPICS } from '../../../../src/citizen/petitions/domain/petition-matter.js';
import { oneOf, text } from '../../../shared/lists/search.js';

export { TOPICS };
/** Those that stand in the public list. */
export const PUBLIC_STATES = PETITION_STATES.filter((state) => state !== 'DECLINED' && state !== 'MERGED');

/** What the address of the public reports says. */
export function reportsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('topic', TOPICS, search),
    ...text('commune', { commune: typeof search['commune'] === 'number' ? undefined : search['commune'] }),
    ...oneOf('state', PUBLIC_STATES, search),
    ...text('text', search),
    ...text('cursor', search),
  };
}
