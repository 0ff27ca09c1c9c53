import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileStore } from '../../files/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { mayStillRate } from '../../shared/domain/rating.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { patternsOf } from '../../shared/search/patterns.js';
import { Bodies } from '../bodies/index.js';
import type { Topic } from './domain/petition-matter.js';
import type { PetitionState } from './domain/petition.js';
import type { PublicReport, TrackedPetition } from './petition.answer.js';
import { PetitionFile } from './petition.entity.js';
import { PetitionsOfSenders, type FollowKey } from './petitions-of-senders.js';
import { PUBLIC_COLUMNS, ReadingPetitions, publicReport, standingOf, type PublicRow } from './reading-petitions.js';

export interface PublicReportFilter extends PageQuery {
  readonly topic?: Topic;
  readonly commune?: string;
  readonly state?: PetitionState;
  readonly text?: string;
}

/** Reports as everybody may read them; those that were declined or merged into another are left out. */
export class ListPublicReports extends Query<Page<PublicReport>> {
  constructor(readonly filter: PublicReportFilter) {
    super();
  }
}

/** Ids are made by senders: the newest is what was sent last, not what says so. */
const sorting = new Sorting<PublicRow, 'SENT'>(
  { sql: 'p.id', of: ({ id }) => id },
  { SENT: { sql: 'p.sent_at', of: ({ sentAt }) => sentAt, kind: 'INSTANT' } },
);

const SHOWN = `p.kind = 'REPORT' AND p.state NOT IN ('DECLINED', 'MERGED')`;

@QueryHandler(ListPublicReports)
export class ListPublicReportsHandler implements IQueryHandler<ListPublicReports> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ filter }: ListPublicReports): Promise<Page<PublicReport>> {
    const where = new Conditions()
      .also(SHOWN)
      .and('p.topic = ?', filter.topic)
      .and('p.commune = ?', filter.commune)
      .and('p.state = ?', filter.state);
    for (const pattern of patternsOf(filter.text)) where.and('p.search LIKE plain_text(?)', pattern);
    const order = sorting.begin('SENT_DOWN', filter.cursor, where);
    const rows = await this.source.query<PublicRow[]>(
      `SELECT ${PUBLIC_COLUMNS} FROM petition p ${where.where} ORDER BY ${order} LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const around = { now: this.clock.now(), names: await this.bodies.names(shown.map(({ office }) => office)) };
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: sorting.after('SENT_DOWN', last) } : {};
    const { position } = await this.store.head();
    return { items: shown.map((row) => publicReport(row, around)), ...next, position, stale: false };
  }
}

/** One report as everybody may read it. */
export class PublicReportById extends Query<PublicReport> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(PublicReportById)
export class PublicReportByIdHandler implements IQueryHandler<PublicReportById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, for complaints too. */
  async execute({ id }: PublicReportById): Promise<PublicReport> {
    const [row] = await this.source.query<PublicRow[]>(
      `SELECT ${PUBLIC_COLUMNS} FROM petition p WHERE p.id = $1 AND ${SHOWN}`,
      [id],
    );
    if (!row) throw refuse('not-found');
    return publicReport(row, { now: this.clock.now(), names: await this.bodies.names([row.office]) });
  }
}

/** Where a petition stands, to who knows its code and the end of the telephone that was given. */
export class FollowPetition extends Query<TrackedPetition> {
  constructor(readonly key: FollowKey) {
    super();
  }
}

@QueryHandler(FollowPetition)
export class FollowPetitionHandler implements IQueryHandler<FollowPetition> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly senders: PetitionsOfSenders,
    private readonly store: FileStore,
    private readonly reading: ReadingPetitions,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found` for a wrong code and wrong digits alike. */
  async execute({ key }: FollowPetition): Promise<TrackedPetition> {
    const row = await this.senders.find(key);
    const [into] = await this.source.query<PublicRow[]>(`SELECT ${PUBLIC_COLUMNS} FROM petition p WHERE p.id = $1`, [
      row.mergedInto,
    ]);
    const [steps, answer, names] = await Promise.all([
      this.reading.steps(row.id, false),
      this.reading.answer(row, false),
      this.bodies.names([row.office, into?.office ?? row.office]),
    ]);
    const files = await this.source.manager.findBy(PetitionFile, { petition: row.id, sent: true });
    const scans = await this.store.scans(files.map(({ id }) => id));
    const infected = [...scans.values()].filter((scan) => scan === 'INFECTED').length;
    const around = { now: this.clock.now(), names };
    return {
      ...standingOf(row, around),
      steps,
      ...(answer && { answer: answer.text }),
      ...(into && { mergedInto: publicReport(into, around) }),
      ...(infected > 0 && { infected }),
      ...(row.stars !== null && { stars: row.stars }),
      mayRate: row.state === 'ANSWERED' && mayStillRate(row.petition, around.now),
    };
  }
}
