import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { PageQuery } from '../../shared/http/paging.js';
import { sortsBy } from '../../shared/http/sorting.js';
import type { PetitionKind, Topic } from './domain/petition-matter.js';
import type { PetitionState } from './domain/petition.js';
import { endOfHanoiDay } from './office-days.js';

export const PETITION_SORTS = sortsBy('DUE', 'SENT');
export const PETITION_DUE = ['TODAY', 'OVERDUE', 'LATER', 'IN_TIME', 'OVER'] as const;

export interface PetitionFilter extends PageQuery {
  readonly kind?: PetitionKind;
  readonly topic?: Topic;
  readonly state?: PetitionState;
  readonly due?: (typeof PETITION_DUE)[number];
  readonly commune?: string;
  /** `ME`, `NOBODY`, or the id of a colleague; for officials. */
  readonly official?: string;
  /** Came up from the body that had it first. */
  readonly escalated?: boolean;
  readonly toReview?: boolean;
  /** Not over. */
  readonly open?: boolean;
  readonly sort?: (typeof PETITION_SORTS)[number];
}

/** Those of his own, or that his office has, which fit: of a list and of the map beside it. */
export function asked(by: Principal, filter: PetitionFilter, now: Date): Conditions {
  const where = new Conditions();
  if (by.office === undefined) where.and('owner = ?', by.id);
  else where.and('office = ?', by.office);
  where.and('kind = ?', filter.kind).and('topic = ?', filter.topic).and('state = ?', filter.state);
  where.and('commune = ?', filter.commune);
  if (filter.open) where.also('due_at IS NOT NULL');
  if (by.office !== undefined) amongOfficials(filter, by, where);
  const endOfDay = endOfHanoiDay(now);
  if (filter.due === 'TODAY') where.and('due_at >= ?', now).and('due_at <= ?', endOfDay);
  if (filter.due === 'LATER') where.and('due_at > ?', endOfDay);
  if (filter.due === 'OVERDUE') where.and('due_at < ?', now);
  if (filter.due === 'IN_TIME') where.and('due_at >= ?', now);
  if (filter.due === 'OVER') where.also('due_at IS NULL');
  // A sender does not learn when an answer waits.
  if (filter.toReview) where.also(by.office === undefined ? 'false' : `petition ? 'draft'`);
  return where;
}

/** Whose work it is and what came up is for officials to ask. */
function amongOfficials({ official, escalated }: PetitionFilter, by: Principal, where: Conditions): void {
  if (official === 'NOBODY') where.also(`petition->>'official' IS NULL AND due_at IS NOT NULL`);
  else where.and(`petition->>'official' = ?`, official === 'ME' ? by.id : official);
  if (escalated) where.also('stage = 2');
}
