import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { listOf } from '../lookout-access.js';
import type { LookoutAlertAnswer } from './alert.answer.js';
import { lookoutAlert, type LookoutAlertRow } from './alert.projection.js';

/** The alerts of the asker's agency at his gate, those that nobody took notice of first. */
export class ListLookoutAlerts extends Query<Page<LookoutAlertAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListLookoutAlerts)
export class ListLookoutAlertsHandler implements IQueryHandler<ListLookoutAlerts> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ by, page: { cursor, limit, after } }: ListLookoutAlerts): Promise<Page<LookoutAlertAnswer>> {
    const { gate, agency } = listOf(by);
    const { fresh, position } = await this.models.waitFor(lookoutAlert.name, after ?? 0);
    const [done, at, alert] = cursor ? valuesOf(cursor, 3) : [null, null, null];
    const found: LookoutAlertRow[] = await this.source.query(
      `SELECT alert, lookout, declaration, kind, occasion, at,
              acknowledged_at AS "acknowledgedAt", acknowledged_by AS "acknowledgedBy"
       FROM lookout_alert WHERE gate = $1 AND agency = $2
         AND ($3::text IS NULL OR ((acknowledged_at IS NOT NULL)::int::text, at, alert) > ($3, $4::text, $5::text))
       ORDER BY (acknowledged_at IS NOT NULL)::int::text, at, alert LIMIT $6`,
      [gate, agency, done, at, alert, limit + 1],
    );
    const items = found.slice(0, limit).map(({ acknowledgedAt, acknowledgedBy, ...row }) => ({
      ...row,
      ...(acknowledgedAt && { acknowledgedAt }),
      ...(acknowledgedBy && { acknowledgedBy }),
    }));
    const last = items.at(-1);
    const next =
      found.length > limit && last ? { next: cursorOf([last.acknowledgedAt ? '1' : '0', last.at, last.alert]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
