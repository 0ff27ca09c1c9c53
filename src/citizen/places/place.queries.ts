import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import { NamesOfPeople } from '../../identity/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { Page } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { CommuneNames } from '../communes/index.js';
import { PLACE_ACTS, isWhole, mayBeDone } from './domain/place-acts.js';
import type { Place, PlaceSaid, PlaceState } from './domain/place.js';
import type { ListedPlace, RegisteredPlace, PlaceFileAnswer, ScansAnswer, ScansOfDay } from './place.answer.js';
import { PlaceDesk } from './place-desk.js';
import { matching } from './place-search.js';
import { PLACE_SORTS } from './place-sorts.js';
import type { PublicPlaceFilter } from './public-place.queries.js';

export interface PlaceFilter extends PublicPlaceFilter {
  readonly state?: PlaceState;
  readonly sort?: (typeof PLACE_SORTS)[number];
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly ref: string | null;
  readonly commune: string;
  readonly state: PlaceState;
  readonly said: PlaceSaid;
  readonly isShown: boolean;
  readonly scans: number;
  readonly openFaults: number;
}

const sorting = new Sorting<Row, 'NAME' | 'CODE'>(
  { sql: 'p.id', of: ({ id }) => id },
  {
    NAME: { sql: 'p.name', of: ({ said }) => said.name.vi, kind: 'TEXT' },
    CODE: { sql: 'p.code', of: ({ code }) => code, kind: 'TEXT' },
  },
);
const SCANS_DAYS = 30;
const DAY_MS = 86_400_000;

/** With what was counted, of the places of a page alone. */
const COLUMNS = (since: string) => `p.id, p.code, p.ref, p.commune, p.state, p.said, p.shown IS NOT NULL AS "isShown",
  (SELECT coalesce(sum(s.scans), 0)::int FROM place_scan s WHERE s.place = p.id AND s.day > ${since}) AS scans,
  (SELECT count(*)::int FROM plate_fault f WHERE f.place = p.id AND f.ended_at IS NULL) AS "openFaults"`;

/** The register of the asker's commune; for the province all. */
export class ListPlaces extends Query<Page<ListedPlace>> {
  constructor(
    readonly by: Principal,
    readonly filter: PlaceFilter,
  ) {
    super();
  }
}

@QueryHandler(ListPlaces)
export class ListPlacesHandler implements IQueryHandler<ListPlaces> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListPlaces): Promise<Page<ListedPlace>> {
    const { commune, kind, state, text = '', sort, cursor, limit } = filter;
    const where = placesOf(by).and('p.commune = ?', commune).and('p.kind = ?', kind).and('p.state = ?', state);
    matching(where, 'p.search', text);
    const order = sorting.begin(sort, cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT ${COLUMNS(where.value(scansSince(this.clock.now())))} FROM place p ${where.where}
       ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const names = await this.names.all();
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after(sort, last) } : {};
    const { position } = await this.store.head();
    return { items: shown.map((row) => listed(row, names)), ...next, position, stale: false };
  }
}

/** Which places somebody sees in the register. */
export function placesOf(by: Principal): Conditions {
  return new Conditions().and('p.commune = ?', by.roles.includes('PROVINCE') ? undefined : (by.office ?? ''));
}

function scansSince(now: Date): string {
  return hanoiDay(new Date(now.getTime() - SCANS_DAYS * DAY_MS));
}

function listed({ said, ref, ...row }: Row, names: ReadonlyMap<string, Words>): ListedPlace {
  const communeName = names.get(row.commune);
  const { kind, name, address } = said;
  return {
    ...row,
    ...(ref !== null && { ref }),
    kind,
    name,
    ...(communeName && { communeName }),
    ...(address !== undefined && { address }),
  };
}

/** One place with both its texts; for whom it does not concern there is none. */
export class PlaceById extends Query<RegisteredPlace> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(PlaceById)
export class PlaceByIdHandler implements IQueryHandler<PlaceById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly names: CommuneNames,
    private readonly desk: PlaceDesk,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: PlaceById): Promise<RegisteredPlace> {
    const place = await this.desk.look(this.source.manager, by, id);
    const [rows, files, names, authors] = await Promise.all([
      this.source.query<(Row & { sentBack: string | null; registeredAt: Date; publishedAt: Date | null })[]>(
        `SELECT ${COLUMNS('$2')}, p.sent_back AS "sentBack", p.registered_at AS "registeredAt",
                p.published_at AS "publishedAt" FROM place p WHERE p.id = $1`,
        [id, scansSince(this.clock.now())],
      ),
      this.source.query<PlaceFileAnswer[]>(
        `SELECT f.id AS file, f.media_type AS "mediaType", f.bytes FROM place_file f JOIN stored_file s ON s.id = f.id
         WHERE f.place = $1 AND f.fault IS NULL ORDER BY f.at, f.id`,
        [id],
      ),
      this.names.all(),
      this.questions.execute(new NamesOfPeople(place.authors)),
    ]);
    const [row] = rows;
    if (!row) throw refuseAtDoor('not-found');
    const { sentBack, registeredAt, publishedAt, ...listedRow } = row;
    const { said, shown, revision } = place;
    return {
      ...listed(listedRow, names),
      revision,
      said: { ...said, pictures: [...said.pictures] },
      ...(shown && { shown: { ...shown, pictures: [...shown.pictures] } }),
      ...(sentBack !== null && { sentBack }),
      authors: [...authors.values()],
      acts: actsOf(place, by),
      files,
      registeredAt: registeredAt.toISOString(),
      ...(publishedAt && { publishedAt: publishedAt.toISOString() }),
    };
  }
}

function actsOf(place: Place, by: Principal): RegisteredPlace['acts'] {
  return PLACE_ACTS.filter((kind) => {
    if (!mayBeDone(place, kind)) return false;
    if (kind === 'SUBMIT') return isWhole(place.said);
    return kind !== 'PUBLISH' || !place.authors.includes(by.id);
  });
}

/** How often the plate of a place was scanned, day by day. */
export class ScansOfPlace extends Query<ScansAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
    readonly days: { readonly from?: string; readonly to?: string },
  ) {
    super();
  }
}

@QueryHandler(ScansOfPlace)
export class ScansOfPlaceHandler implements IQueryHandler<ScansOfPlace> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly desk: PlaceDesk,
  ) {}

  /** The latest year of days at most. Throws `not-found`. */
  async execute({ by, id, days: { from, to } }: ScansOfPlace): Promise<ScansAnswer> {
    await this.desk.look(this.source.manager, by, id);
    const where = new Conditions().and('place = ?', id).and('day >= ?', from).and('day <= ?', to);
    const items = await this.source.query<ScansOfDay[]>(
      `SELECT day::text AS day, scans FROM place_scan ${where.where} ORDER BY place_scan.day DESC LIMIT 366`,
      where.values,
    );
    return { items, total: items.reduce((sum, { scans }) => sum + scans, 0) };
  }
}

/** A picture or photo of a place that the asker keeps. */
export class OpenPlaceFile extends Query<OpenedFile> {
  constructor(
    readonly by: Principal,
    readonly place: string,
    readonly file: string,
  ) {
    super();
  }
}

@QueryHandler(OpenPlaceFile)
export class OpenPlaceFileHandler implements IQueryHandler<OpenPlaceFile> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly desk: PlaceDesk,
    private readonly files: FileStore,
  ) {}

  /** Throws `not-found`, `file-erased`, `file-withheld`, `file-not-scanned`. */
  async execute({ by, place, file }: OpenPlaceFile): Promise<OpenedFile> {
    await this.desk.look(this.source.manager, by, place);
    const known: unknown[] = await this.source.query('SELECT FROM place_file WHERE id = $1 AND place = $2', [
      file,
      place,
    ]);
    if (known.length === 0) throw refuseAtDoor('not-found');
    const opened = await this.files.open(file);
    if (!opened) throw refuseFile('file-erased');
    return opened;
  }
}
