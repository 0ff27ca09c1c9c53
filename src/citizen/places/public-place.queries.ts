import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Words } from '../../shared/domain/problem.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { CommuneNames } from '../communes/index.js';
import type { FaultKind } from './domain/fault-kinds.js';
import { refuse } from './domain/place-problems.js';
import type { PlaceKind, PlaceSaid } from './domain/place.js';
import { typedPlateCode } from './domain/plate-code.js';
import type { ListedPublicPlace, PublicPictureAnswer, PublicPlace } from './place.answer.js';
import { matching } from './place-search.js';

export interface PublicPlaceFilter extends PageQuery {
  readonly commune?: string;
  readonly kind?: PlaceKind;
  readonly text?: string;
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly commune: string;
  readonly shown: PlaceSaid;
}

const sorting = new Sorting<Row, never>({ sql: 'p.id', of: ({ id }) => id }, {});

/** Places as everybody reads them. */
export class ListPublicPlaces extends Query<Page<ListedPublicPlace>> {
  constructor(readonly filter: PublicPlaceFilter) {
    super();
  }
}

@QueryHandler(ListPublicPlaces)
export class ListPublicPlacesHandler implements IQueryHandler<ListPublicPlaces> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ filter }: ListPublicPlaces): Promise<Page<ListedPublicPlace>> {
    const { commune, kind, text = '', cursor, limit } = filter;
    const where = new Conditions();
    where.also('p.shown IS NOT NULL');
    where.and('p.commune = ?', commune).and('p.shown_kind = ?', kind);
    matching(where, 'p.shown_search', text);
    const order = sorting.begin(undefined, cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT p.id, p.code, p.commune, p.shown FROM place p ${where.where}
       ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const names = await this.names.all();
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after(undefined, last) } : {};
    const { position } = await this.store.head();
    return { items: shown.map((row) => listed(row, names)), ...next, position, stale: false };
  }
}

/** What stands on the page to which a plate leads. */
export class PublicPlaceByCode extends Query<PublicPlace> {
  constructor(readonly code: string) {
    super();
  }
}

@QueryHandler(PublicPlaceByCode)
export class PublicPlaceByCodeHandler implements IQueryHandler<PublicPlaceByCode> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
  ) {}

  /** Throws `plate-code-mistyped`, `not-found`, `place-taken-down`. */
  async execute({ code: typed }: PublicPlaceByCode): Promise<PublicPlace> {
    const code = codeOf(typed);
    const [row] = await this.source.query<
      (Omit<Row, 'shown'> & { shown: PlaceSaid | null; publishedAt: Date | null })[]
    >('SELECT id, code, commune, shown, published_at AS "publishedAt" FROM place WHERE code = $1', [code]);
    // One that was never reviewed is known to its officials alone.
    if (!row?.publishedAt) throw refuseAtDoor('not-found');
    const { shown, publishedAt } = row;
    if (!shown) throw refuse('place-taken-down');
    const faults = await this.source.query<{ kind: FaultKind }[]>(
      'SELECT kind FROM plate_fault WHERE place = $1 AND ended_at IS NULL ORDER BY first_at, kind',
      [row.id],
    );
    return {
      ...listed({ ...row, shown }, await this.names.all()),
      history: shown.history,
      keeper: shown.keeper,
      ...(shown.keeperIn && { keeperIn: shown.keeperIn }),
      pictures: picturesOf(code, shown),
      reviewedAt: publishedAt.toISOString(),
      faults: faults.map(({ kind }) => kind),
    };
  }
}

/** A picture that stands on the page of a plate; others are shown to nobody without an account. */
export class OpenPublicPicture extends Query<OpenedFile> {
  constructor(
    readonly code: string,
    readonly file: string,
  ) {
    super();
  }
}

@QueryHandler(OpenPublicPicture)
export class OpenPublicPictureHandler implements IQueryHandler<OpenPublicPicture> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly files: FileStore,
  ) {}

  /** Throws `plate-code-mistyped`, `not-found`, `file-erased`, `file-withheld`, `file-not-scanned`. */
  async execute({ code: typed, file }: OpenPublicPicture): Promise<OpenedFile> {
    const [row] = await this.source.query<{ shown: PlaceSaid | null }[]>('SELECT shown FROM place WHERE code = $1', [
      codeOf(typed),
    ]);
    if (!row?.shown?.pictures.some((picture) => picture.file === file)) throw refuseAtDoor('not-found');
    const opened = await this.files.open(file);
    if (!opened) throw refuseFile('file-erased');
    return opened;
  }
}

function codeOf(typed: string): string {
  const code = typedPlateCode(typed);
  if (code === undefined) throw refuse('plate-code-mistyped');
  return code;
}

function listed({ code, commune, shown }: Row, names: ReadonlyMap<string, Words>): ListedPublicPlace {
  const { kind, name, address, position } = shown;
  const communeName = names.get(commune);
  const [picture] = picturesOf(code, shown);
  return {
    code,
    kind,
    name,
    commune,
    ...(communeName && { communeName }),
    ...(address !== undefined && { address }),
    ...(position && { position }),
    ...(picture && { picture }),
  };
}

function picturesOf(code: string, { pictures }: PlaceSaid): PublicPictureAnswer[] {
  return pictures.map(({ file, caption, captionIn }) => ({
    path: `/api/v1/public-places/${code}/pictures/${file}`,
    ...(caption !== undefined && { caption }),
    ...(captionIn && { captionIn }),
  }));
}
