import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { hanoiDay, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../shared/http/sorting.js';
import { listed } from './answer-of-dossier.js';
import { CLOCK_STANDS, type DossierState } from './domain/dossier-state.js';
import type { DossierCounts, ListedDossier } from './dossier.answer.js';
import type { DossierRow } from './dossier.entity.js';
import { NameTags, wordsOf } from './name-tags.js';
import { Offices } from './offices.js';
import { SealedDossiers } from './sealed-dossiers.js';

export const DUE = ['TODAY', 'OVERDUE', 'LATER', 'STANDING'] as const;
export type Due = (typeof DUE)[number];
export const DOSSIER_SORTS = sortsBy('DUE', 'SENT');
export type DossierSort = (typeof DOSSIER_SORTS)[number];

export interface DossierFilter extends PageQuery {
  readonly state?: DossierState;
  readonly due?: Due;
  /** `ME`, `NOBODY`, or the id of a colleague. */
  readonly official?: string;
  readonly procedure?: string;
  readonly code?: string;
  /** A part of the code, or words of the name of who applies, without accents or with them. */
  readonly text?: string;
  readonly toSign?: boolean;
  /** Something of it is still to be done by the office. */
  readonly open?: boolean;
  readonly sort?: DossierSort;
}

type Listed = Pick<DossierRow, 'id' | 'sentAt' | 'dueAt' | 'endedAt' | 'inTime' | 'dossier' | 'asked'>;
export const LISTED = `id, sent_at AS "sentAt", due_at AS "dueAt", ended_at AS "endedAt", in_time AS "inTime", dossier, asked`;

const sorting = new Sorting<Listed, 'DUE' | 'SENT'>(
  { sql: 'id', of: ({ id }) => id },
  {
    DUE: { sql: 'due_at', of: ({ dueAt }) => dueAt, kind: 'INSTANT', nullable: true },
    SENT: { sql: 'sent_at', of: ({ sentAt }) => sentAt, kind: 'INSTANT' },
  },
);

/** A citizen's own dossiers, or those of the asker's office. */
export class ListDossiers extends Query<Page<ListedDossier>> {
  constructor(
    readonly by: Principal,
    readonly filter: DossierFilter,
  ) {
    super();
  }
}

/** Whose dossiers somebody may see in lists. */
function ofWhom(by: Principal): Conditions {
  return by.office === undefined
    ? new Conditions().and('owner = ?', by.id)
    : new Conditions().and('office = ?', by.office);
}

@QueryHandler(ListDossiers)
export class ListDossiersHandler implements IQueryHandler<ListDossiers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly offices: Offices,
    private readonly sealed: SealedDossiers,
    private readonly tags: NameTags,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListDossiers): Promise<Page<ListedDossier>> {
    const now = this.clock.now();
    const where = ofWhom(by)
      .and('state = ?', filter.state)
      .and('procedure = ?', filter.procedure)
      .and('code = ?', filter.code);
    if (by.office !== undefined) amongOfficials(filter, by, where);
    if (filter.open) where.and('state <> ALL(?)', DONE_WITH);
    if (filter.due) dueWhen(filter.due, now, where);
    this.saying(filter.text ?? '', where);
    const order = sorting.begin(filter.sort, filter.cursor, where);
    const rows: Listed[] = await this.source.query(
      `SELECT ${LISTED} FROM dossier ${where.where} ORDER BY ${order} LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const items = await this.shown(shown, by, now);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: sorting.after(filter.sort, last) } : {};
    const { position } = await this.store.head();
    return { items, ...next, position, stale: false };
  }

  /** Every word stands in the code or is one of the name. */
  private saying(text: string, where: Conditions): void {
    for (const word of wordsOf(text)) {
      const part = where.value(`%${word.toUpperCase().replaceAll(/[\\%_]/g, '\\$&')}%`);
      const tag = where.value(this.tags.tagOf(word));
      where.also(`(code LIKE ${part} OR id IN (SELECT dossier FROM dossier_word WHERE tag = ${tag}))`);
    }
  }

  private async shown(rows: readonly Listed[], by: Principal, now: Date): Promise<ListedDossier[]> {
    const ids = rows.map(({ id }) => id);
    const officials = by.office === undefined ? [] : rows.flatMap(({ dossier }) => dossier.official ?? []);
    const [people, offices, names] = await Promise.all([
      this.sealed.people(ids),
      this.offices.names(rows.map(({ dossier }) => dossier.office)),
      this.questions.execute(new NamesOfPeople(officials)),
    ]);
    return rows.map((row) =>
      listed(row, { now, offices, names, forOffice: by.office !== undefined, person: people.get(row.id) }),
    );
  }
}

/** The office has nothing more to do with these. */
const DONE_WITH: readonly DossierState[] = ['NOT_RECEIVED', 'WITHDRAWN', 'RESULT_RETURNED'];
const TO_SIGN = `state = 'IN_PROCESS' AND dossier ? 'proposal'`;
/** A deadline has passed once, whatever the one of now says. */
const LATE = `dossier @> '{"late": true}'`;

/** Who works on it and what waits for a signature is the office's to ask: to all others these filters would tell. */
function amongOfficials({ official, toSign }: DossierFilter, by: Principal, where: Conditions): void {
  if (official === 'NOBODY') where.also('official IS NULL');
  else where.and('official = ?', official === 'ME' ? by.id : official);
  if (toSign) where.also(TO_SIGN);
}

function dueWhen(due: Due, now: Date, where: Conditions): void {
  const endOfDay = new Date(startOfHanoiDay(hanoiDay(now)).getTime() + 86_400_000);
  if (due === 'STANDING') where.and('state = ANY(?)', CLOCK_STANDS);
  else if (due === 'OVERDUE') where.and(`(due_at < ? OR (${LATE} AND ended_at IS NULL))`, now);
  else if (due === 'TODAY') where.and('due_at >= ?', now).and('due_at < ?', endOfDay).also(`NOT ${LATE}`);
  else where.and('due_at >= ?', endOfDay).also(`NOT ${LATE}`);
}

/** What lies before the asker's office. */
export class CountDossiers extends Query<DossierCounts> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(CountDossiers)
export class CountDossiersHandler implements IQueryHandler<CountDossiers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute({ by }: CountDossiers): Promise<DossierCounts> {
    const now = this.clock.now();
    const endOfDay = new Date(startOfHanoiDay(hanoiDay(now)).getTime() + 86_400_000);
    const [counts] = await this.source.query<DossierCounts[]>(
      `SELECT count(*) FILTER (WHERE state = 'NEWLY_REGISTERED')::int AS "toReceive",
              count(*) FILTER (WHERE due_at >= $2 AND due_at < $3 AND NOT ${LATE})::int AS "dueToday",
              count(*) FILTER (WHERE due_at >= $3 AND NOT ${LATE})::int AS later,
              count(*) FILTER (WHERE due_at < $2 OR (${LATE} AND ended_at IS NULL))::int AS overdue,
              count(*) FILTER (WHERE state = ANY($4))::int AS standing,
              count(*) FILTER (WHERE state = 'RECEIVED' AND official IS NULL)::int AS unassigned,
              count(*) FILTER (WHERE ${TO_SIGN})::int AS "toSign",
              count(*) FILTER (WHERE official = $5 AND state <> 'FINISHED')::int AS mine,
              count(*) FILTER (WHERE state = 'FINISHED')::int AS "toReturn"
       FROM dossier WHERE office = $1 AND state <> ALL($6)`,
      [by.office ?? '', now, endOfDay, CLOCK_STANDS, by.id, DONE_WITH],
    );
    return counts as DossierCounts;
  }
}

export type { Listed };
