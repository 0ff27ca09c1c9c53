import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from './found-problems.js';
import type { OpenedClearance } from './clearance.js';
import type { FoundValue } from './found-events.js';

/** What somebody saw of a vehicle: the revision of its declaration, and how many found values had been entered by then. */
export interface Seen {
  readonly revision: number;
  readonly finds: number;
}

/** What was to be seen of found values at an instant (ISO), for what was decided then and is told later. */
export function findsAt(
  { found = [], foundCount = 0 }: Pick<OpenedClearance, 'found' | 'foundCount'>,
  at: string,
): number {
  const later = found.filter((each) => each.at > at).map(({ number }) => number);
  return later.length > 0 ? Math.min(...later) - 1 : foundCount;
}

/**
 * Throws `found-since-seen` when somebody else found something otherwise than declared after the officer looked; it names
 * what and by whom, and the field of each.
 * @param finds how many found values he had seen; whoever says nothing of them saw none
 */
export function requireFindsSeen({ found = [] }: OpenedClearance, by: Principal, finds = 0): void {
  const unseen = found.filter((each) => each.number > finds && each.by !== by.id);
  if (unseen.length === 0) return;
  const told = [...new Set(unseen.map(({ agency, value }) => `${agency} ${value.what}`))];
  const fields = unseen.map(({ agency, value }) => ({
    path: placeOf(value),
    code: 'found-otherwise',
    severity: 'error' as const,
    parameters: { agency },
  }));
  throw refuse('found-since-seen', { found: told.join(', ') }, fields);
}

function placeOf(value: FoundValue): string {
  if ('line' in value) return `goods.${value.line}.${value.what === 'KG' ? 'kg' : 'packages'}`;
  return value.what === 'CONTAINER' ? 'containers.number' : 'containers.seals';
}
