import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../shared/http/sorting.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { Category } from './domain/category.js';
import { POST_ACTS, isPossible, type PostActKind } from './domain/post-acts.js';
import type { Post, PostState, PostWords } from './domain/post.js';
import type { Told } from './domain/told.js';
import type { ListedPost, NewsCounts, OfficePost, PostFile } from './news.answer.js';
import { OfficeNames } from './office-names.js';
import { listedPost, type OfficeRow } from './post-rows.js';
import { renderTold, withdrawal } from './public-news.queries.js';

export const POST_SORTS = sortsBy('CHANGED', 'PUBLISHED');

export interface PostFilter extends PageQuery {
  readonly office?: string;
  readonly state?: PostState;
  readonly category?: Category;
  readonly toReview?: boolean;
  readonly text?: string;
  readonly sort?: (typeof POST_SORTS)[number];
}

type SortedRow = OfficeRow & { readonly publishedAt: Date | null };

const sorting = new Sorting<SortedRow, 'CHANGED' | 'PUBLISHED'>(
  { sql: 'p.id', of: ({ id }) => id },
  {
    CHANGED: { sql: 'p.changed_at', of: ({ changedAt }) => changedAt, kind: 'INSTANT' },
    PUBLISHED: { sql: 'p.published_at', of: ({ publishedAt }) => publishedAt, kind: 'INSTANT', nullable: true },
  },
);

const COLUMNS = `p.id, p.post, v.words->>'category' AS category, p.changed_at AS "changedAt", p.published_at AS "publishedAt", v.words->'title' AS title`;
/** With the newest words, but those of a correction that was thrown away. */
const NEWEST = `news_post p JOIN news_version v ON v.post = p.id AND v.n =
  (p.post->>CASE WHEN p.state = 'PUBLISHED' AND p.post->'correction' IS NULL THEN 'shown' ELSE 'version' END)::int`;

/** The posts of one's office in whatever state; for the province those of all. */
export class ListPosts extends Query<Page<ListedPost>> {
  constructor(
    readonly by: Principal,
    readonly filter: PostFilter,
  ) {
    super();
  }
}

@QueryHandler(ListPosts)
export class ListPostsHandler implements IQueryHandler<ListPosts> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: OfficeNames,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListPosts): Promise<Page<ListedPost>> {
    const where = new Conditions()
      .and('p.office = ?', by.roles.includes('PROVINCE') ? by.office : (by.office ?? ''))
      .and('p.office = ?', filter.office)
      .and('p.state = ?', filter.state)
      .and(`v.words->>'category' = ?`, filter.category);
    // Thrown away, a draft is out of the way until somebody asks for it.
    if (filter.state === undefined) where.also(`p.state <> 'DISCARDED'`);
    if (filter.toReview) where.also('p.to_review');
    for (const word of patternsOf(filter.text)) where.and('p.search_told LIKE plain_text(?)', word);
    const sort = filter.sort === undefined || filter.sort === 'NEWEST' ? 'CHANGED_DOWN' : filter.sort;
    const order = sorting.begin(sort, filter.cursor, where);
    const rows = await this.source.query<SortedRow[]>(
      `SELECT ${COLUMNS} FROM ${NEWEST} ${where.where} ORDER BY ${order} LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: sorting.after(sort, last) } : {};
    const names = await this.names.all();
    const { position } = await this.store.head();
    return { items: shown.map((row) => listedPost(row, names)), ...next, position, stale: false };
  }
}

/** How many posts of one's office wait for whom. */
export class CountPosts extends Query<NewsCounts> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(CountPosts)
export class CountPostsHandler implements IQueryHandler<CountPosts> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ by }: CountPosts): Promise<NewsCounts> {
    const [counts] = await this.source.query<NewsCounts[]>(
      `SELECT count(*) FILTER (WHERE state = 'DRAFT')::int AS drafts, count(*) FILTER (WHERE to_review)::int AS "toReview",
              count(*) FILTER (WHERE state = 'SCHEDULED')::int AS scheduled FROM news_post WHERE office = $1`,
      [by.office ?? ''],
    );
    return counts ?? { drafts: 0, toReview: 0, scheduled: 0 };
  }
}

/** One post with its newest version, as its office and the province read it. */
export class PostById extends Query<OfficePost> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

type WholeRow = OfficeRow & {
  readonly words: PostWords;
  readonly note: Told | null;
  readonly shown: PostWords | null;
  readonly why: Told | null;
};
interface StepRow {
  readonly kind: PostActKind;
  readonly at: Date;
  readonly by: string;
  readonly words: string | null;
}

@QueryHandler(PostById)
export class PostByIdHandler implements IQueryHandler<PostById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: OfficeNames,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: PostById): Promise<OfficePost> {
    const [row] = await this.source.query<WholeRow[]>(
      `SELECT ${COLUMNS}, v.words, v.note, p.shown, p.withdrawn_why AS why FROM ${NEWEST} WHERE p.id = $1`,
      [id],
    );
    if (!row || !readsOffice(row.post, by)) throw refuse('not-found');
    const [steps, files, names] = await Promise.all([
      this.source.query<StepRow[]>('SELECT kind, at, by, words FROM news_step WHERE post = $1 ORDER BY n', [id]),
      this.source.query<PostFile[]>(
        `SELECT f.id AS file, f.media_type AS "mediaType", f.bytes FROM news_file f JOIN stored_file s ON s.id = f.id
         WHERE f.post = $1 ORDER BY f.at, f.id`,
        [id],
      ),
      this.names.all(),
    ]);
    const people = await this.questions.execute(new NamesOfPeople(steps.map((step) => step.by)));
    const { post, words, note, shown } = row;
    return {
      ...listedPost(row, names),
      words: copied(words),
      html: renderTold(words.text),
      ...(note && { note }),
      ...(shown && post.correction && { shown: copied(shown) }),
      ...(post.state === 'WITHDRAWN' && { withdrawn: withdrawal(post, row.why) }),
      files,
      steps: steps.map(({ kind, at, by: who, words: said }) => {
        const byName = people.get(who);
        return { kind, at: at.toISOString(), ...(byName && { byName }), ...(said !== null && { words: said }) };
      }),
      acts: POST_ACTS.filter((kind) => mayDo(post, kind, by)),
    };
  }
}

function copied(words: PostWords) {
  return { ...words, pictures: [...words.pictures] };
}

/** Whether somebody reads of a post what the public does not. */
export function readsOffice({ office }: Pick<Post, 'office'>, by: Principal): boolean {
  return by.office === undefined ? by.roles.includes('PROVINCE') : by.office === office;
}

/** What is offered to somebody: a review to civil servants who wrote nothing of it, nothing to who only reads. */
function mayDo(post: Post, kind: PostActKind, by: Principal): boolean {
  if (by.office !== post.office || kind === 'PUBLISH' || !isPossible(post, kind)) return false;
  const isServant = by.roles.includes('CIVIL_SERVANT');
  if (kind === 'APPROVE') return isServant && !post.writers.includes(by.id);
  return kind !== 'WITHDRAW' || isServant;
}
