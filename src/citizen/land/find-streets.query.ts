import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { Looked } from '../../shared/search/search-source.js';
import { holdsOn } from './land-rows.js';

export interface PricedStreet {
  readonly commune: string;
  readonly street: string;
}

/** Streets of every commune that have price bands today and hold every word of the text, with or without accents. */
export class FindStreets extends Query<{ readonly items: readonly PricedStreet[]; readonly next?: string }> {
  constructor(readonly looked: Looked) {
    super();
  }
}

@QueryHandler(FindStreets)
export class FindStreetsHandler implements IQueryHandler<FindStreets> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ looked: { text, limit, cursor } }: FindStreets) {
    const where = new Conditions().also('street IS NOT NULL');
    where.also(holdsOn(where.value(hanoiDay(this.clock.now()))));
    for (const word of patternsOf(text)) where.and('search LIKE plain_text(?)', word);
    if (cursor !== undefined) {
      const [commune, street] = valuesOf(cursor, 2);
      where.also(`(commune, street) > (${where.value(commune)}, ${where.value(street)})`);
    }
    const rows = await this.source.query<PricedStreet[]>(
      `SELECT DISTINCT commune, street FROM land_price ${where.where}
       ORDER BY commune, street LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last && { next: cursorOf([last.commune, last.street]) }) };
  }
}
