import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, idOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import type { FeeStatus } from '../domain/fee.js';
import { feeInvoice } from './fee-invoice.projection.js';
import type { ListedFeeAnswer } from './listed-fee.answer.js';

export interface FeeFilterOfList extends PageQuery {
  readonly gate?: Gate;
  readonly status?: FeeStatus;
  readonly byHand?: boolean;
  readonly reference?: string;
  readonly sort?: FeeSort;
}

/** The latest trips first, or whose time to pay ends first. */
export const FEE_SORTS = ['NEWEST', 'UNTIL'] as const;
export type FeeSort = (typeof FEE_SORTS)[number];

/** The invoices of a gate. */
export class ListFees extends Query<Page<ListedFeeAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: FeeFilterOfList,
  ) {
    super();
  }
}

@QueryHandler(ListFees)
export class ListFeesHandler implements IQueryHandler<ListFees> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  /** Throws `wrong-gate`, `malformed-request`. */
  async execute({ by, filter }: ListFees): Promise<Page<ListedFeeAnswer>> {
    if (by.gate && filter.gate && by.gate !== filter.gate) throw refuse('wrong-gate');
    const { fresh, position } = await this.models.waitFor(
      feeInvoice.name,
      filter.after ?? (await this.store.head()).position,
    );
    const where = new Conditions()
      .and('gate = ?', by.gate ?? filter.gate)
      .and('status = ?', filter.status)
      .and('reference = ?', filter.reference);
    const byTime = filter.sort === 'UNTIL';
    if (byTime && filter.cursor) {
      const [until, id] = valuesOf(filter.cursor, 2);
      where.also(`(until, declaration) > (${where.value(until)}, ${where.value(id)})`);
    }
    if (!byTime) where.and('declaration < ?', idOf(filter.cursor));
    if (filter.byHand !== undefined) where.also(`reason IS ${filter.byHand ? 'NOT ' : ''}NULL`);
    const found: (Omit<ListedFeeAnswer, 'dong' | 'reason' | 'setBy'> & Record<'dong' | 'reason' | 'setBy', never>)[] =
      await this.source.query(
        `SELECT declaration, gate, firm, reference, status, dong, paid, rule, reason,
                set_by AS "setBy", until, at
         FROM fee_invoice ${where.where} ORDER BY ${byTime ? 'until, declaration' : 'declaration DESC'} LIMIT ${where.value(filter.limit + 1)}`,
        where.values,
      );
    const items = found.slice(0, filter.limit).map(({ dong, reason, setBy, ...row }) => ({
      ...row,
      ...(dong !== null && { dong }),
      ...(reason !== null && { reason }),
      ...(setBy !== null && { setBy }),
    }));
    const last = items.at(-1);
    const next =
      found.length > filter.limit && last
        ? { next: cursorOf(byTime ? [last.until, last.declaration] : [last.declaration]) }
        : {};
    return { items, ...next, position, stale: !fresh };
  }
}
