import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { agencyOf } from '../../clearance/index.js';
import type { SlipState } from '../domain/slip.js';
import type { SlipAnswer } from '../slip.answer.js';
import { paperSlip, type PaperSlipRow } from './paper-slip.projection.js';

export interface SlipFilter extends PageQuery {
  readonly state?: SlipState;
}

/** What was typed from slips at the asker's gate, the latest first; decisions of another agency are its own matter. */
export class ListSlips extends Query<Page<SlipAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: SlipFilter,
  ) {
    super();
  }
}

@QueryHandler(ListSlips)
export class ListSlipsHandler implements IQueryHandler<ListSlips> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  /** Throws `not-allowed`, `malformed-request`. */
  async execute({ by, filter }: ListSlips): Promise<Page<SlipAnswer>> {
    if (!by.gate) throw refuse('not-allowed');
    const { fresh, position } = await this.models.waitFor(
      paperSlip.name,
      filter.after ?? (await this.store.head()).position,
    );
    const where = new Conditions()
      .and('gate = ?', by.gate)
      .and('state = ?', filter.state)
      .and('entry < ?', idOf(filter.cursor));
    const agency = agencyOf(by);
    // The supervisor resolves whatever is in conflict; others see their own agency's decisions.
    if (!by.roles.includes('SUPERVISOR')) where.also(`(agency IS NULL OR agency = ${where.value(agency ?? '')})`);
    const found: PaperSlipRow[] = await this.source.query(
      `SELECT entry, slip, gate, fact, declaration, happened_at AS "happenedAt", agency, state, code, outcome, by, at
       FROM paper_slip ${where.where} ORDER BY entry DESC LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const items = found.slice(0, filter.limit).map(({ agency: of, code, outcome, ...row }) => ({
      ...row,
      ...(of && { agency: of }),
      ...(code !== null && { code }),
      ...(outcome && { outcome }),
    }));
    const last = items.at(-1);
    const next = found.length > filter.limit && last ? { next: cursorOf([last.entry]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
