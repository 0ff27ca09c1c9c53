import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../../shared/http/paging.js';
import type { TransferStatus } from '../transfer/transfer.answer.js';
import { transferList, type TransferRow } from './transfer-list.projection.js';

export interface TransferFilter extends PageQuery {
  readonly status?: TransferStatus;
}

/** The transfers from and to a gate, the newest first. */
export class ListTransfers extends Query<Page<TransferRow>> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly filter: TransferFilter,
  ) {
    super();
  }
}

@QueryHandler(ListTransfers)
export class ListTransfersHandler implements IQueryHandler<ListTransfers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  /** Throws `wrong-gate`. */
  async execute({ by, gate, filter: { status, cursor, limit, after } }: ListTransfers): Promise<Page<TransferRow>> {
    if (by.gate !== undefined && by.gate !== gate) throw refuse('wrong-gate');
    const { fresh, position } = await this.models.waitFor(transferList.name, after ?? 0);
    const conditions = new Conditions();
    conditions.and('? IN ("from", "to")', gate);
    conditions.and('status = ?', status);
    if (cursor !== undefined) {
      const [changed = '', transfer = ''] = valuesOf(cursor, 2);
      conditions.and("changed_at || ' ' || transfer < ?", `${changed} ${transfer}`);
    }
    const found: TransferRow[] = await this.source.query(
      `SELECT transfer, declaration, "from", "to", route, reason, asker, status, refusal, code, former_code AS "formerCode",
              kept_minutes AS "keptMinutes", asked_at AS "askedAt", changed_at AS "changedAt"
       FROM transfer_list ${conditions.where}
       ORDER BY changed_at || ' ' || transfer DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.changedAt, last.transfer]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
