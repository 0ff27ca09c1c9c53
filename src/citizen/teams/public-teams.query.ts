import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import type { Words } from '../../shared/domain/problem.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { Looked } from '../../shared/search/search-source.js';
import { CommuneNames } from '../communes/index.js';

/** What the decision that founds a team tells everybody: never who is in it, what they visited or how far they are. */
export interface PublicTeam {
  readonly code: string;
  readonly name: string;
  readonly commune: string;
  readonly communeName?: Words;
}

/** Teams that have somebody in them, by the words of name, hamlet and commune, with or without accents. */
export class FindPublicTeams extends Query<{ readonly items: readonly PublicTeam[]; readonly next?: string }> {
  constructor(readonly looked: Looked) {
    super();
  }
}

@QueryHandler(FindPublicTeams)
export class FindPublicTeamsHandler implements IQueryHandler<FindPublicTeams> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ looked: { text, limit, cursor } }: FindPublicTeams) {
    const where = new Conditions();
    for (const pattern of patternsOf(text)) {
      const word = where.value(pattern);
      where.also(
        `(search LIKE plain_text(${word}) OR commune IN (SELECT code FROM commune c WHERE c.search LIKE plain_text(${word})))`,
      );
    }
    if (cursor !== undefined) where.and('code > ?', valuesOf(cursor, 1)[0]);
    where.also('EXISTS (SELECT 1 FROM team_member m WHERE m.team = t.id AND m.left_on IS NULL)');
    const rows = await this.source.query<PublicTeam[]>(
      `SELECT code, name, commune FROM team t ${where.where} ORDER BY code LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    if (rows.length === 0) return { items: [] };
    const names = await this.names.all();
    const items = rows.slice(0, limit).map((team): PublicTeam => {
      const communeName = names.get(team.commune);
      return { ...team, ...(communeName && { communeName }) };
    });
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last && { next: cursorOf([last.code]) }) };
  }
}
