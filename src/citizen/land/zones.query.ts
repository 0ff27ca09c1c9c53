import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { FoundZones } from './land.answer.js';
import { ZONE_COLUMNS, holdsOn, zoneSaid, type ZoneRow } from './land-rows.js';

export interface ZoneFilter {
  readonly text: string;
  readonly day: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Planning zones that hold on a day, by plan and zone. */
export class FindZones extends Query<FoundZones> {
  constructor(readonly filter: ZoneFilter) {
    super();
  }
}

@QueryHandler(FindZones)
export class FindZonesHandler implements IQueryHandler<FindZones> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `malformed-request`. */
  async execute({ filter }: FindZones): Promise<FoundZones> {
    const where = new Conditions();
    where.also(holdsOn(where.value(filter.day)));
    for (const pattern of patternsOf(filter.text)) where.and('search LIKE plain_text(?)', pattern);
    if (filter.cursor !== undefined) where.and('key > ?', valuesOf(filter.cursor, 1)[0]);
    const rows = await this.source.query<ZoneRow[]>(
      `SELECT ${ZONE_COLUMNS} FROM land_zone ${where.where} ORDER BY key LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: cursorOf([`${last.plan}/${last.zone}`]) } : {};
    return { items: shown.map((row) => zoneSaid(row)), ...next };
  }
}
