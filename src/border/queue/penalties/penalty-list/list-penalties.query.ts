import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../../shared/clock/clock.js';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../../../shared/http/sorting.js';
import type { PenaltyStatus } from '../../domain/conduct.js';
import type { ConductSubject } from '../../domain/conduct-events.js';
import { penaltyAnswer, type PenaltyAnswer } from './penalty.answer.js';
import { penaltyList, type PenaltyRow } from './penalty.projection.js';
import { PenaltyRows } from './penalty-rows.js';

/** Which appeals: those still to decide, those of them whose time is over, those that were decided. */
export const APPEAL_FILTERS = ['OPEN', 'OVERDUE', 'DECIDED'] as const;
export type AppealFilter = (typeof APPEAL_FILTERS)[number];

/** The newest first, or whose time to be decided, or which itself, ends first, both ways. */
export const PENALTY_SORTS = sortsBy('DECIDE_BY', 'UNTIL');
export type PenaltySort = (typeof PENALTY_SORTS)[number];

const SORTING = new Sorting<PenaltyRow, 'DECIDE_BY' | 'UNTIL'>(
  { sql: 'penalty', of: ({ penalty }) => penalty },
  {
    DECIDE_BY: { sql: 'decide_by', kind: 'INSTANT', nullable: true, of: ({ decideBy }) => decideBy },
    UNTIL: { sql: 'until', kind: 'INSTANT', of: ({ until }) => until },
  },
);

export interface PenaltyFilter extends PageQuery {
  readonly subject?: ConductSubject;
  readonly sort?: PenaltySort;
  readonly status?: PenaltyStatus;
  readonly appeals?: AppealFilter;
}

/** Penalties of the asker's firm, as declarer or carrier, or of his gate; newest first. */
export class ListPenalties extends Query<Page<PenaltyAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: PenaltyFilter,
  ) {
    super();
  }
}

@QueryHandler(ListPenalties)
export class ListPenaltiesHandler implements IQueryHandler<ListPenalties> {
  constructor(
    private readonly rows: PenaltyRows,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ by, filter }: ListPenalties): Promise<Page<PenaltyAnswer>> {
    const { cursor, limit, after, status, appeals, subject, sort = 'NEWEST' } = filter;
    const { fresh, position } = await this.models.waitFor(
      penaltyList.name,
      after ?? (await this.store.head()).position,
    );
    const conditions = new Conditions();
    if (by.firm !== undefined) {
      const firm = conditions.value(by.firm);
      conditions.also(`(firm = ${firm} OR carrier = ${firm})`);
    } else conditions.and('at_gate = ?', by.gate);
    conditions.and('status = ?', status);
    conditions.and('subject = ?', subject);
    if (appeals) conditions.also(`appeal IS NOT NULL AND verdict IS ${appeals === 'DECIDED' ? 'NOT ' : ''}NULL`);
    conditions.and('decide_by <= ?', appeals === 'OVERDUE' ? this.clock.now().toISOString() : undefined);
    const newest = sort === 'NEWEST';
    if (newest && cursor !== undefined) {
      const [since = '', penalty = ''] = valuesOf(cursor, 2);
      conditions.also(`(since, penalty) < (${conditions.value(since)}, ${conditions.value(penalty)})`);
    }
    const order = newest ? 'since DESC, penalty DESC' : SORTING.begin(sort, cursor, conditions);
    const found = await this.rows.where(conditions, order, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last;
    const next = more && { next: newest ? cursorOf([last.since, last.penalty]) : SORTING.after(sort, last) };
    return { items: items.map(penaltyAnswer), ...next, position, stale: !fresh };
  }
}
