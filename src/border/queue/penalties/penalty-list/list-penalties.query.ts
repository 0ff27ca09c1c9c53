import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../../shared/clock/clock.js';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../../shared/http/paging.js';
import type { PenaltyStatus } from '../../domain/conduct.js';
import { penaltyAnswer, type PenaltyAnswer } from './penalty.answer.js';
import { penaltyList } from './penalty.projection.js';
import { PenaltyRows } from './penalty-rows.js';

/** Which appeals: those still to decide, or those of them whose time is over. */
export const APPEAL_FILTERS = ['OPEN', 'OVERDUE'] as const;
export type AppealFilter = (typeof APPEAL_FILTERS)[number];

export interface PenaltyFilter extends PageQuery {
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
    const { cursor, limit, after, status, appeals } = filter;
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
    if (appeals) conditions.also('appeal IS NOT NULL AND verdict IS NULL');
    conditions.and('decide_by <= ?', appeals === 'OVERDUE' ? this.clock.now().toISOString() : undefined);
    if (cursor !== undefined) {
      const [since = '', penalty = ''] = valuesOf(cursor, 2);
      conditions.also(`(since, penalty) < (${conditions.value(since)}, ${conditions.value(penalty)})`);
    }
    const found = await this.rows.where(conditions, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.since, last.penalty]) } : {};
    return { items: items.map(penaltyAnswer), ...next, position, stale: !fresh };
  }
}
