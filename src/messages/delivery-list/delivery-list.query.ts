import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy, type Sort } from '../../shared/http/sorting.js';
import type { DeliveryState, Why } from '../domain/delivery.js';
import { SECRET_KINDS, type Channel, type NoticeKind } from '../domain/notice-kinds.js';
import type { DeliveryAnswer, ListedDelivery } from './delivery.answer.js';
import { Matters } from './matters.js';

interface Row {
  readonly id: string;
  readonly channel: Channel;
  readonly kind: NoticeKind;
  readonly source: string;
  readonly of: string;
  readonly code: string | null;
  readonly about: string | null;
  readonly state: DeliveryState;
  readonly why: Why | null;
  readonly answer: string | null;
  readonly tries: number;
  readonly maybeTwice: boolean;
  readonly occurredAt: Date;
  readonly nextTryAt: Date;
  readonly endedAt: Date | null;
}

const SELECT = `SELECT id, channel, kind, source, of, code, about, state, why, answer, tries, maybe_twice AS "maybeTwice",
  occurred_at AS "occurredAt", next_try_at AS "nextTryAt", ended_at AS "endedAt" FROM delivery`;

export interface DeliveryFilters {
  readonly state?: DeliveryState | undefined;
  readonly channel?: Channel | undefined;
  readonly kind?: NoticeKind | undefined;
  readonly code?: string | undefined;
}

type SortName = 'TRIED';
export const DELIVERY_SORTS = sortsBy('TRIED');
export type DeliverySort = Sort<SortName>;

/**
 * What left the product, or should have: all of it for who looks after it, what failed of their matters for the people of an
 * office. What is confidential is in no list.
 */
export class ListDeliveries extends Query<Page<ListedDelivery>> {
  constructor(
    readonly by: Principal,
    readonly filters: DeliveryFilters,
    readonly sort: DeliverySort | undefined,
    readonly page: PageQuery,
  ) {
    super();
  }
}

const sorting = new Sorting<Row, SortName>(
  { sql: 'id', of: ({ id }) => id },
  {
    TRIED: {
      sql: `date_trunc('milliseconds', next_try_at)`,
      of: ({ nextTryAt }) => nextTryAt,
      kind: 'INSTANT',
    },
  },
);

@QueryHandler(ListDeliveries)
export class ListDeliveriesHandler implements IQueryHandler<ListDeliveries> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly matters: Matters,
  ) {}

  async execute({ by, filters, sort, page }: ListDeliveries): Promise<Page<ListedDelivery>> {
    const { state, channel, kind, code } = filters;
    const conditions = new Conditions()
      .and('state = ?', state)
      .and('channel = ?', channel)
      .and('kind = ?', kind)
      .and('upper(code) LIKE ?', code === undefined ? undefined : `%${escaped(code.toUpperCase())}%`)
      .also('NOT confidential')
      // Codes are between their owner and us.
      .and('kind <> ALL (?)', SECRET_KINDS)
      .and('office = ?', officeSeenBy(by));
    // An office sees what did not arrive, and not that others were told.
    if (officeSeenBy(by) !== undefined) conditions.also(`state IN ('FAILED', 'WITHHELD')`);
    const order = sorting.begin(sort, page.cursor, conditions);
    const rows: Row[] = await this.source.query(
      `${SELECT} ${conditions.where} ORDER BY ${order} LIMIT ${conditions.value(page.limit + 1)}`,
      conditions.values,
    );
    const shown = rows.slice(0, page.limit);
    const last = rows.length > page.limit ? shown.at(-1) : undefined;
    const ids = shown.flatMap(({ source, of }) => (source === 'person' ? [of] : []));
    const names = await this.questions.execute(new NamesOfPeople(ids));
    const matters = await this.matters.of(
      by,
      shown.map(({ about }) => about),
    );
    const { position } = await this.store.head();
    return {
      items: shown.map((row) => {
        const reader = names.get(row.of);
        const matter = matters.get(row.about ?? '');
        return { ...answerOf(row), ...(reader !== undefined && { reader }), ...(matter && { matter }) };
      }),
      ...(last && { next: sorting.after(sort, last) }),
      position,
      stale: false,
    };
  }
}

/** The office of whose matters alone somebody sees messages; undefined for who looks after all of them. */
export function officeSeenBy({ roles, office }: Principal): string | undefined {
  return office ?? (roles.includes('ADMIN') ? undefined : '');
}

/** What went to the asker's own addresses, newest first. */
export class MyDeliveries extends Query<Page<DeliveryAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(MyDeliveries)
export class MyDeliveriesHandler implements IQueryHandler<MyDeliveries> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  async execute({ by, page: { cursor, limit } }: MyDeliveries): Promise<Page<DeliveryAnswer>> {
    const conditions = new Conditions().and('of = ?', by.id).also(`source = 'person'`).and('id < ?', idOf(cursor));
    const rows: Row[] = await this.source.query(
      `${SELECT} ${conditions.where} ORDER BY id DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const { position } = await this.store.head();
    return {
      items: shown.map(answerOf),
      ...(last && { next: cursorOf([last.id]) }),
      position,
      stale: false,
    };
  }
}

function answerOf(row: Row): DeliveryAnswer {
  const { id, channel, kind, code, state, why, answer, tries, maybeTwice, occurredAt, nextTryAt, endedAt } = row;
  return {
    id,
    channel,
    kind,
    ...(code !== null && { code }),
    state,
    ...(why !== null && { why }),
    ...(answer !== null && { answer }),
    tries,
    maybeTwice,
    occurredAt: occurredAt.toISOString(),
    ...(state === 'PENDING' && { nextTryAt: nextTryAt.toISOString() }),
    ...(endedAt !== null && { endedAt: endedAt.toISOString() }),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
