import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { Category } from './domain/category.js';
import type { Post, PostWords } from './domain/post.js';
import type { Told } from './domain/told.js';
import type { PublicPost, WholePost } from './news.answer.js';
import { OfficeNames } from './office-names.js';
import { PUBLIC_COLUMNS, publicPost, type PublicRow } from './post-rows.js';
import { renderText } from './rendered-text.js';

export interface NewsFilter extends PageQuery {
  readonly office?: string;
  readonly category?: Category;
  readonly text?: string;
}

/** What was published last stands first, whatever its id says: drafts are begun long before. */
const sorting = new Sorting<PublicRow, 'PUBLISHED'>(
  { sql: 'p.id', of: ({ id }) => id },
  { PUBLISHED: { sql: 'p.published_at', of: ({ publishedAt }) => publishedAt, kind: 'INSTANT' } },
);

/** Published posts, the newest first; with `followedBy` those of whom and of what he follows. */
export class ListNews extends Query<Page<PublicPost>> {
  constructor(
    readonly filter: NewsFilter,
    readonly followedBy?: Principal,
  ) {
    super();
  }
}

@QueryHandler(ListNews)
export class ListNewsHandler implements IQueryHandler<ListNews> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: OfficeNames,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ filter, followedBy }: ListNews): Promise<Page<PublicPost>> {
    const where = new Conditions()
      .also(`p.state = 'PUBLISHED'`)
      .and('p.office = ?', filter.office)
      .and('p.shown_category = ?', filter.category);
    for (const word of patternsOf(filter.text)) where.and('p.search LIKE plain_text(?)', word);
    where.and(
      `EXISTS (SELECT FROM news_follow f WHERE f.person = ? AND
         ((f.kind = 'BODY' AND f.of = p.office) OR (f.kind = 'CATEGORY' AND f.of = p.shown_category)))`,
      followedBy?.id,
    );
    const order = sorting.begin('PUBLISHED_DOWN', filter.cursor, where);
    const rows = await this.source.query<PublicRow[]>(
      `SELECT ${PUBLIC_COLUMNS} FROM news_post p ${where.where} ORDER BY ${order} LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: sorting.after('PUBLISHED_DOWN', last) } : {};
    const names = await this.names.all();
    const { position } = await this.store.head();
    return { items: shown.map((row) => publicPost(row, names)), ...next, position, stale: false };
  }
}

/** One post as everybody may read it; of one that was withdrawn, that it was, and why. */
export class NewsById extends Query<WholePost> {
  constructor(readonly id: string) {
    super();
  }
}

type WholeRow = Omit<PublicRow, 'shown'> & {
  readonly words: PostWords | null;
  readonly why: Told | null;
  readonly post: Post;
};

@QueryHandler(NewsById)
export class NewsByIdHandler implements IQueryHandler<NewsById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: OfficeNames,
  ) {}

  /** Throws `not-found` for what was never public. */
  async execute({ id }: NewsById): Promise<WholePost> {
    const [row] = await this.source.query<WholeRow[]>(
      `SELECT ${PUBLIC_COLUMNS}, p.shown AS words, p.withdrawn_why AS why, p.post FROM news_post p
       WHERE p.id = $1 AND p.state IN ('PUBLISHED', 'WITHDRAWN')`,
      [id],
    );
    if (!row) throw refuse('not-found');
    const officeName = (await this.names.all()).get(row.office);
    const of = { id, office: row.office, ...(officeName && { officeName }) };
    if (!row.words) return { ...of, withdrawn: withdrawal(row.post, row.why) };
    const { category, title, summary, text, pictures } = row.words;
    const corrections = await this.source.query<{ at: Date; what: Told }[]>(
      `SELECT reviewed_at AS at, note AS what FROM news_version
       WHERE post = $1 AND note IS NOT NULL AND reviewed_at IS NOT NULL ORDER BY n`,
      [id],
    );
    return {
      ...of,
      category,
      title,
      summary,
      html: renderTold(text),
      pictures: [...pictures],
      publishedAt: row.publishedAt.toISOString(),
      corrections: corrections.map(({ at, what }) => ({ at: at.toISOString(), what })),
    };
  }
}

export function withdrawal({ withdrawnAt }: Post, why: Told | null) {
  return { at: withdrawnAt ?? '', why: why ?? { vi: '' } };
}

/** The HTML of a text in each language in which it was written. */
export function renderTold({ vi, zh, en }: Told): Told {
  return {
    vi: renderText(vi),
    ...(zh !== undefined && { zh: renderText(zh) }),
    ...(en !== undefined && { en: renderText(en) }),
  };
}
