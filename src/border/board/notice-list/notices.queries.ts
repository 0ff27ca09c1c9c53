import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page } from '../../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../../shared/http/sorting.js';
import type { Audience } from '../domain/notice.js';
import { notices, type NoticeRow } from './notice.projection.js';

export interface NoticeSeen {
  readonly notice: string;
  readonly gate: Gate;
  readonly route?: string;
  readonly audiences: readonly Audience[];
  readonly from: string;
  readonly to: string;
  readonly words: Words;
  readonly withdrawnAt?: string;
}

const COLUMNS = `notice, gate, route, audiences, starts_at AS "startsAt", ends_at AS "endsAt", words,
  withdrawn_at AS "withdrawnAt", position::float8 AS position`;

/** The notices that stand now for an audience, at a gate and on a route; of the whole gate too. Newest first, at most 50. */
export class NoticesFor extends Query<NoticeSeen[]> {
  constructor(
    readonly audience: Audience,
    readonly gate: Gate,
    readonly route?: string,
  ) {
    super();
  }
}

@QueryHandler(NoticesFor)
export class NoticesForHandler implements IQueryHandler<NoticesFor> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute({ audience, gate, route }: NoticesFor): Promise<NoticeSeen[]> {
    const rows: NoticeRow[] = await this.source.query(
      `SELECT ${COLUMNS} FROM notice
       WHERE gate = $1 AND ($2::text IS NULL OR route IS NULL OR route = $2) AND audiences ? $3
         AND withdrawn_at IS NULL AND starts_at <= $4 AND ends_at > $4 AND words IS NOT NULL
       ORDER BY position DESC LIMIT 50`,
      [gate, route ?? null, audience, this.clock.now()],
    );
    return rows.flatMap(seenOf);
  }
}

/** Shown now; to be shown; over or taken off. */
export const NOTICE_STATES = ['STANDING', 'COMING', 'OVER'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** The newest first, or by when they begin or end, both ways. */
export const NOTICE_SORTS = sortsBy('FROM', 'TO');
export type NoticeSort = (typeof NOTICE_SORTS)[number];

const SORTING = new Sorting<NoticeRow, 'FROM' | 'TO'>(
  { sql: 'notice', of: ({ notice }) => notice },
  {
    FROM: { sql: 'starts_at', kind: 'INSTANT', of: ({ startsAt }) => startsAt },
    TO: { sql: 'ends_at', kind: 'INSTANT', of: ({ endsAt }) => endsAt },
  },
);

export interface NoticesFilter {
  readonly gate?: Gate;
  readonly state?: NoticeState;
  readonly audience?: Audience;
  readonly sort?: NoticeSort;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** Staff see every notice of their gate, past and withdrawn ones too; firms those that stand for them. Newest first. */
export class ListNotices extends Query<Page<NoticeSeen>> {
  constructor(
    readonly by: Principal,
    readonly filter: NoticesFilter,
  ) {
    super();
  }
}

@QueryHandler(ListNotices)
export class ListNoticesHandler implements IQueryHandler<ListNotices> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ by, filter }: ListNotices): Promise<Page<NoticeSeen>> {
    const wanted = filter.after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(notices.name, wanted);
    const conditions = new Conditions().and('gate = ?', filter.gate ?? (by.firm === undefined ? by.gate : undefined));
    const now = this.clock.now();
    if (by.firm !== undefined) {
      conditions
        .and(`audiences @> '["FIRM"]' AND withdrawn_at IS NULL AND ends_at > ?`, now)
        .and('starts_at <= ?', now);
    }
    conditions.and('audiences @> to_jsonb(?::text)', filter.audience);
    if (filter.state) within(filter.state, now, conditions);
    const { sort = 'NEWEST', cursor, limit } = filter;
    const newest = sort === 'NEWEST';
    if (newest) conditions.and('position < ?', cursor === undefined ? undefined : positionOf(cursor));
    const order = newest ? 'position DESC' : SORTING.begin(sort, cursor, conditions);
    const found: NoticeRow[] = await this.source.query(
      `SELECT ${COLUMNS} FROM notice ${conditions.where} ORDER BY ${order} LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const more = found.length > limit && last;
    const next = more && { next: newest ? cursorOf([String(last.position)]) : SORTING.after(sort, last) };
    return { items: rows.flatMap(seenOf), ...next, position, stale: !fresh };
  }
}

function within(state: NoticeState, now: Date, conditions: Conditions): void {
  const at = conditions.value(now);
  if (state === 'OVER') conditions.also(`(withdrawn_at IS NOT NULL OR ends_at <= ${at})`);
  else
    conditions.also(`withdrawn_at IS NULL AND ends_at > ${at} AND starts_at ${state === 'COMING' ? '>' : '<='} ${at}`);
}

/** An erased text takes its notice away. */
function seenOf({ notice, gate, route, audiences, startsAt, endsAt, words, withdrawnAt }: NoticeRow): NoticeSeen[] {
  if (words === null) return [];
  const iso = (at: string) => new Date(at).toISOString();
  const seen = { notice, gate, audiences, from: iso(startsAt), to: iso(endsAt), words };
  return [
    { ...seen, ...(route !== null && { route }), ...(withdrawnAt !== null && { withdrawnAt: iso(withdrawnAt) }) },
  ];
}

function positionOf(cursor: string): number {
  const [text = ''] = valuesOf(cursor, 1);
  if (!/^\d{1,15}$/.test(text)) throw refuse('malformed-request');
  return Number(text);
}
