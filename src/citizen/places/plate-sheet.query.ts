import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Words } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { PrintedPlate } from '../../shared/print/printed-document.js';
import { CommuneNames } from '../communes/index.js';
import { refuse } from './domain/place-problems.js';
import type { PlaceKind, PlaceSaid } from './domain/place.js';
import { placesOf } from './place.queries.js';

/** Twenty sheets of A4. */
export const PLATES_OF_SHEET = 160;

export interface PlatesToPrint {
  readonly commune: string;
  readonly kind?: PlaceKind;
  /** This one alone. */
  readonly place?: string;
  /** Which 160 of them, from 1. */
  readonly part: number;
}

/**
 * The plates of a commune, of what was reviewed: those shown first stand first, so that neither later
 * ones nor new texts nor what was taken down move any.
 */
export class PlateSheet extends Query<{ readonly communeName: Words | undefined; readonly plates: PrintedPlate[] }> {
  constructor(
    readonly by: Principal,
    readonly wanted: PlatesToPrint,
    readonly origin: string,
  ) {
    super();
  }
}

@QueryHandler(PlateSheet)
export class PlateSheetHandler implements IQueryHandler<PlateSheet> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
  ) {}

  /** Throws `place-none-to-print`. */
  async execute({ by, wanted: { commune, kind, place, part }, origin }: PlateSheet) {
    const where = placesOf(by).and('p.commune = ?', commune).and('p.id = ?', place);
    where.and('coalesce(p.shown_kind, p.kind) = ?', kind).also('p.published_at IS NOT NULL');
    // What was taken down keeps its place in the order, and is not printed.
    const rows = await this.source.query<{ code: string; shown: PlaceSaid }[]>(
      `SELECT code, shown FROM (
         SELECT p.id, p.code, p.shown, coalesce(p.first_shown_at, p.published_at) AS since FROM place p ${where.where}
         ORDER BY since, p.id LIMIT ${PLATES_OF_SHEET} OFFSET ${where.value((part - 1) * PLATES_OF_SHEET)}) part
       WHERE shown IS NOT NULL ORDER BY since, id`,
      where.values,
    );
    if (rows.length === 0) throw refuse('place-none-to-print');
    const plates = rows.map(({ code, shown: { name, address } }) => ({
      content: `${origin}/p/${code}`,
      code,
      name: name.vi,
      others: [name.zh, name.en],
      ...(address !== undefined && { address }),
    }));
    return { communeName: (await this.names.all()).get(commune), plates };
  }
}
