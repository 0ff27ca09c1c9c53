import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { roadsideCounts, type RoadsideCountRow } from './roadside-count.projection.js';

export type ListedCount = Omit<RoadsideCountRow, 'count' | 'gate'>;

/** What was counted outside a gate, the latest first. */
export class ListRoadsideCounts extends Query<Page<ListedCount>> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListRoadsideCounts)
export class ListRoadsideCountsHandler implements IQueryHandler<ListRoadsideCounts> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  /** Throws `wrong-gate` for officers of another gate. */
  async execute({ by, gate, page: { cursor, limit, after } }: ListRoadsideCounts): Promise<Page<ListedCount>> {
    if (by.gate !== undefined) requireGate(by, gate);
    const { fresh, position } = await this.models.waitFor(roadsideCounts.name, after ?? 0);
    const [at, place] = cursor ? valuesOf(cursor, 2) : [null, null];
    const found: ListedCount[] = await this.source.query(
      `SELECT place, at, fruit, other, corrected FROM roadside_count
       WHERE gate = $1 AND ($2::text IS NULL OR (at, place) < ($2, $3::text)) ORDER BY at DESC, place DESC LIMIT $4`,
      [gate, at, place, limit + 1],
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.at, last.place]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
