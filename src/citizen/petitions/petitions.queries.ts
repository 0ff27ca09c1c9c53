import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { FileAccessLog, FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import { NamesOfPeople } from '../../identity/index.js';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Page } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { Bodies } from '../bodies/index.js';
import { actsIn } from './domain/petition-acts.js';
import { NEAR_DAYS, boxAround, mayBeSame, metresBetween } from './domain/same-matter.js';
import type { ListedPetition, NearReports, PetitionAnswer } from './petition.answer.js';
import { concerns } from './petition-desk.js';
import { PetitionFile, PetitionRow } from './petition.entity.js';
import { asked, type PetitionFilter } from './petition-filter.js';
import { ReadingPetitions, standingOf, type Around } from './reading-petitions.js';
import { SealedWords } from './sealed-words.js';
import type { Sender, Told } from './send-petition.command.js';

const sorting = new Sorting<PetitionRow, 'DUE' | 'SENT'>(
  { sql: 'id', of: ({ id }) => id },
  {
    DUE: { sql: 'due_at', of: ({ dueAt }) => dueAt, kind: 'INSTANT', nullable: true },
    SENT: { sql: 'sent_at', of: ({ sentAt }) => sentAt, kind: 'INSTANT' },
  },
);

/** A citizen's own reports and complaints, or those that the asker's office has. Denunciations are in no such list. */
export class ListPetitions extends Query<Page<ListedPetition>> {
  constructor(
    readonly by: Principal,
    readonly filter: PetitionFilter,
  ) {
    super();
  }
}

const LISTED = `id, kind, topic, commune, office, stage, state, sent_at AS "sentAt", due_at AS "dueAt",
  ended_at AS "endedAt", in_time AS "inTime", stars, merged_into AS "mergedInto", petition`;

@QueryHandler(ListPetitions)
export class ListPetitionsHandler implements IQueryHandler<ListPetitions> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly sealed: SealedWords,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListPetitions): Promise<Page<ListedPetition>> {
    const now = this.clock.now();
    const where = asked(by, filter, now);
    // Ids are made by senders: the newest is what was sent last, not what says so.
    const sort = filter.sort === undefined || filter.sort === 'NEWEST' ? 'SENT_DOWN' : filter.sort;
    const order = sorting.begin(sort, filter.cursor, where);
    const rows = await this.source.query<PetitionRow[]>(
      `SELECT ${LISTED} FROM petition ${where.where} ORDER BY ${order} LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const [told, names] = await Promise.all([
      this.sealed.all<Told>(
        'petition',
        shown.map(({ id }) => id),
        'told',
      ),
      this.bodies.names(shown.map(({ office }) => office)),
    ]);
    const forOffice = by.office !== undefined;
    const officials = await this.questions.execute(
      new NamesOfPeople(forOffice ? shown.flatMap(({ petition }) => petition.official ?? []) : []),
    );
    const items = shown.map((row) => listed(row, { now, names, officials }, told.get(row.id)?.get('told'), forOffice));
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: sorting.after(sort, last) } : {};
    const { position } = await this.store.head();
    return { items, ...next, position, stale: false };
  }
}

interface AroundOfficials extends Around {
  readonly officials: ReadonlyMap<string, string>;
}

function listed(row: PetitionRow, around: AroundOfficials, told: Told | undefined, forOffice: boolean): ListedPetition {
  const { id, petition, stars, mergedInto } = row;
  const { official } = petition;
  const officialName = official === undefined ? undefined : around.officials.get(official);
  return {
    id,
    ...standingOf(row, around),
    ...(told && { title: told.title }),
    revision: petition.revision,
    toReview: forOffice && petition.draft !== undefined,
    ...(forOffice && official !== undefined && { official, ...(officialName && { officialName }) }),
    ...(stars !== null && { stars }),
    ...(mergedInto !== null && { mergedInto }),
  };
}

/** One petition, whole; for whom it does not concern there is none. */
export class PetitionById extends Query<PetitionAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(PetitionById)
export class PetitionByIdHandler implements IQueryHandler<PetitionById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly sealed: SealedWords,
    private readonly store: FileStore,
    private readonly reading: ReadingPetitions,
    private readonly clock: Clock,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: PetitionById): Promise<PetitionAnswer> {
    const row = await requireOwn(this.source.manager, by, id);
    const forOffice = by.office !== undefined;
    const [told, sender, files, steps, answer, officials] = await Promise.all([
      this.sealed.read<Told>({ of: 'petition', id, what: 'told' }),
      this.sealed.read<Sender>({ of: 'petition', id, what: 'sender' }),
      this.source.manager.find(PetitionFile, { where: { petition: id, sent: true }, order: { at: 'ASC', id: 'ASC' } }),
      this.reading.steps(id, forOffice),
      this.reading.answer(row, forOffice),
      this.questions.execute(new NamesOfPeople(forOffice ? [row.petition.official ?? ''] : [])),
    ]);
    const names = await this.bodies.names([row.office, ...steps.map(({ office }) => office)]);
    const scans = await this.store.scans(files.map(({ id: file }) => file));
    const { place } = row.petition;
    const mayAct = by.roles.includes('CIVIL_SERVANT');
    return {
      ...listed(row, { now: this.clock.now(), names, officials }, told, forOffice),
      ...(told && { text: told.text, ...(told.address && { address: told.address }) }),
      ...(place && { place }),
      ...(sender && { sender }),
      files: files.map(({ id: file, mediaType, bytes }) => {
        const scan = scans.get(file);
        return { file, mediaType, bytes, ...(scan && { scan }) };
      }),
      steps: steps.map((step) => {
        const officeName = names.get(step.office);
        return { ...step, ...(officeName && { officeName }) };
      }),
      ...(answer && { answer }),
      acts: actsIn(row.petition).filter((each) => (forOffice ? mayAct && each !== 'RATE' : each === 'RATE')),
    };
  }
}

/** Reports that may tell of the same thing as one, for an official to judge. */
export class ReportsNear extends Query<NearReports> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

/** More than so many are no proposal: the nearest of them, whatever their ids say. */
const MOST_NEAR = 20;

@QueryHandler(ReportsNear)
export class ReportsNearHandler implements IQueryHandler<ReportsNear> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sealed: SealedWords,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: ReportsNear): Promise<NearReports> {
    const { petition, sentAt, topic, office } = await requireOwn(this.source.manager, by, id);
    const { kind, place } = petition;
    if (kind !== 'REPORT' || !place) return { items: [] };
    const { west, east, south, north } = boxAround(place);
    const rows = await this.source.query<PetitionRow[]>(
      `SELECT ${LISTED}, longitude, latitude FROM petition
       WHERE kind = 'REPORT' AND latitude BETWEEN $1 AND $2 AND longitude BETWEEN $3 AND $4
         AND office = $5 AND topic = $6 AND id <> $7 AND state IN ('RECEIVED', 'ACCEPTED')
         AND sent_at BETWEEN $8::timestamptz - $9 * interval '1 day' AND $8::timestamptz + $9 * interval '1 day'
       ORDER BY (latitude - $10) ^ 2 + ((longitude - $11) * cosd($10)) ^ 2, id LIMIT $12`,
      [south, north, west, east, office, topic, id, sentAt, NEAR_DAYS, place.latitude, place.longitude, MOST_NEAR],
    );
    const near = rows.flatMap((row) => {
      const other = row.petition.place;
      if (!other || !mayBeSame({ topic, place, sentAt }, { topic, place: other, sentAt: row.sentAt })) return [];
      return [{ row, metres: Math.round(metresBetween(place, other)) }];
    });
    const shown = near.sort((a, b) => a.metres - b.metres);
    const told = await this.sealed.all<Told>(
      'petition',
      shown.map(({ row }) => row.id),
      'told',
    );
    return {
      items: shown.map(({ row, metres }) => {
        const title = told.get(row.id)?.get('told')?.title;
        return { id: row.id, metres, sentAt: row.sentAt.toISOString(), state: row.state, ...(title && { title }) };
      }),
    };
  }
}

/** A photo of a petition, opened on the record. */
export class OpenPetitionFile extends Query<OpenedFile> {
  constructor(
    readonly by: Principal,
    readonly petition: string,
    readonly file: string,
  ) {
    super();
  }
}

@QueryHandler(OpenPetitionFile)
export class OpenPetitionFileHandler implements IQueryHandler<OpenPetitionFile> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly accesses: FileAccessLog,
  ) {}

  /** Throws `not-found`, `file-erased`. */
  execute({ by, petition, file }: OpenPetitionFile): Promise<OpenedFile> {
    return this.accesses.opening(by, { file, subject: `petition-${petition}` }, async () => {
      await requireOwn(this.source.manager, by, petition);
      if (!(await this.source.manager.existsBy(PetitionFile, { id: file, petition, sent: true })))
        throw refuse('not-found');
      const opened = await this.files.open(file);
      if (!opened) throw refuseFile('file-erased');
      return opened;
    });
  }
}

async function requireOwn(on: EntityManager, by: Principal, id: string): Promise<PetitionRow> {
  const row = await on.findOneBy(PetitionRow, { id });
  if (!row || !concerns(row, by)) throw refuse('not-found');
  return row;
}
