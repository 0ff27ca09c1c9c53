import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { cursorOf, valuesOf, type Page } from '../../../shared/http/paging.js';
import type { GateFigures } from '../domain/daily-report.js';
import { issuedReports, type IssuedReportRow } from './issued-report.projection.js';

/** The issued figures of a gate and day. */
export interface DailyFigures extends GateFigures {
  readonly day: string;
  readonly gate: Gate;
  readonly version: number;
  readonly issuedAt: string;
}

export interface FiguresFilter {
  readonly gate?: Gate;
  /** Hanoi days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** The figures of issued daily reports, newest day first. */
export class ListDailyFigures extends Query<Page<DailyFigures>> {
  constructor(readonly filter: FiguresFilter) {
    super();
  }
}

@QueryHandler(ListDailyFigures)
export class ListDailyFiguresHandler implements IQueryHandler<ListDailyFigures> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ filter }: ListDailyFigures): Promise<Page<DailyFigures>> {
    const { gate, from, to, cursor, limit, after = 0 } = filter;
    const { fresh, position } = await this.models.waitFor(issuedReports.name, after);
    const conditions = new Conditions().and('gate = ?', gate).and('day >= ?', from).and('day <= ?', to);
    if (cursor !== undefined) conditions.and(`day || '.' || gate < ?`, valuesOf(cursor, 1)[0]);
    const rows: IssuedReportRow[] = await this.source.query(
      `SELECT gate, day, version, issued_at AS "issuedAt", figures FROM issued_report ${conditions.where}
       ORDER BY day || '.' || gate DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const items = rows.slice(0, limit).map(({ gate, day, version, issuedAt, figures }) => {
      return { day, gate, version, issuedAt, ...figures };
    });
    const last = items.at(-1);
    const next = rows.length > limit && last ? { next: cursorOf([`${last.day}.${last.gate}`]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
