import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Words } from '../../../shared/domain/problem.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf } from '../../../shared/http/paging.js';
import { patternsOf } from '../../../shared/search/patterns.js';
import type { Looked } from '../../../shared/search/search-source.js';

export interface FoundNotice {
  readonly notice: string;
  readonly words: Words;
  readonly startsAt: Date;
}

/** The notices to the public that stand now and hold every word of the text, with or without accents, the newest first. */
export class FindNotices extends Query<{ readonly items: readonly FoundNotice[]; readonly next?: string }> {
  constructor(readonly looked: Looked) {
    super();
  }
}

@QueryHandler(FindNotices)
export class FindNoticesHandler implements IQueryHandler<FindNotices> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. Few notices stand at a time: they are read one by one. */
  async execute({ looked: { text, limit, cursor } }: FindNotices) {
    const [before] = cursor === undefined ? [] : valuesOf(cursor, 1);
    if (before !== undefined && !/^\d{1,15}$/.test(before)) throw refuse('malformed-request');
    const where = new Conditions();
    const now = where.value(this.clock.now());
    where
      .also(`audiences ? 'PUBLIC' AND withdrawn_at IS NULL AND words IS NOT NULL`)
      .also(`starts_at <= ${now} AND ends_at > ${now}`)
      .and('position < ?::bigint', before);
    for (const word of patternsOf(text))
      where.and(`plain_text(concat_ws(' ', words->>'vi', words->>'zh', words->>'en')) LIKE plain_text(?)`, word);
    const rows = await this.source.query<(FoundNotice & { position: string })[]>(
      `SELECT notice, words, starts_at AS "startsAt", position::text AS position FROM notice ${where.where}
       ORDER BY position DESC LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last && { next: cursorOf([last.position]) }) };
  }
}
