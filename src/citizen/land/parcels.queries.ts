import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { DomainError } from '../../shared/domain/problem.js';
import { refuse } from './domain/land-problems.js';
import type { FoundParcels, FoundPrices, ParcelAnswer, PriceBand, ZoneOver } from './land.answer.js';
import {
  PARCEL_COLUMNS,
  PRICE_COLUMNS,
  ZONE_COLUMNS,
  holdsOn,
  parcelSaid,
  priceSaid,
  zoneSaid,
  type Drawn,
  type ParcelRow,
  type PriceRow,
  type ZoneRow,
} from './land-rows.js';
import { VERSIONS_SHOWN, versionsOf } from './parcel-versions.query.js';
import { areaOf, isOverlap, sharedArea, type Shape } from './shape.js';

export interface ParcelFilter {
  readonly commune: string;
  readonly sheet?: string;
  readonly number?: string;
  readonly day: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Parcels of a commune on a day, by sheet and number. */
export class FindParcels extends Query<FoundParcels> {
  constructor(readonly filter: ParcelFilter) {
    super();
  }
}

@QueryHandler(FindParcels)
export class FindParcelsHandler implements IQueryHandler<FindParcels> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `malformed-request`. */
  async execute({ filter }: FindParcels): Promise<FoundParcels> {
    const where = new Conditions()
      .and('commune = ?', filter.commune)
      .and('sheet = ?', filter.sheet)
      .and('number = ?', filter.number);
    where.also(holdsOn(where.value(filter.day)));
    if (filter.cursor !== undefined) {
      const [sheet, number] = valuesOf(filter.cursor, 2);
      where.also(`(sheet, number) > (${where.value(sheet)}, ${where.value(number)})`);
    }
    const rows = await this.source.query<ParcelRow[]>(
      `SELECT ${PARCEL_COLUMNS} FROM land_parcel ${where.where}
       ORDER BY commune, sheet, number LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: cursorOf([last.sheet, last.number]) } : {};
    return { items: shown.map(parcelSaid), ...next };
  }
}

/** One parcel with what is planned and priced over it. */
export class ParcelByNumber extends Query<ParcelAnswer> {
  constructor(
    readonly commune: string,
    readonly sheet: string,
    readonly number: string,
    readonly day: string,
  ) {
    super();
  }
}

@QueryHandler(ParcelByNumber)
export class ParcelByNumberHandler implements IQueryHandler<ParcelByNumber> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `land-parcel-unknown`, `land-parcel-not-then`. */
  async execute(asked: ParcelByNumber): Promise<ParcelAnswer> {
    const { commune, sheet, number, day } = asked;
    const [[now], { items: versions, next }] = await Promise.all([
      this.source.query<Drawn<ParcelRow>[]>(
        `SELECT ${PARCEL_COLUMNS}, boundary FROM land_parcel
         WHERE commune = $1 AND sheet = $2 AND number = $3 AND ${holdsOn('$4')} LIMIT 1`,
        [commune, sheet, number, day],
      ),
      versionsOf(this.source, asked, { limit: VERSIONS_SHOWN }),
    ]);
    if (!now) throw await this.missing(asked);
    const { boundary, ...row } = now;
    const [zones, prices] = await Promise.all([this.zones(boundary, day), this.prices(boundary, day)]);
    const ofUse = prices.filter(({ use }) => use === row.use);
    return {
      ...parcelSaid(row),
      day,
      boundary,
      zones,
      prices: ofUse.length > 0 ? ofUse : prices,
      versions,
      ...(next !== undefined && { versionsNext: next }),
    };
  }

  /** Which it is: a number that nobody knows, or one that was not there on that day, with the nearest on which it was. */
  private async missing({ commune, sheet, number, day }: ParcelByNumber): Promise<DomainError> {
    const [known] = await this.source.query<{ nearest: string }[]>(
      `SELECT day::text AS nearest FROM land_parcel CROSS JOIN LATERAL (VALUES (valid_to - 1), (valid_from)) AS ends (day)
       WHERE commune = $1 AND sheet = $2 AND number = $3 AND replaced_at IS NULL AND day IS NOT NULL
       ORDER BY abs(day - $4::date), day LIMIT 1`,
      [commune, sheet, number, day],
    );
    const nearest = known?.nearest;
    if (!nearest) return refuse('land-parcel-unknown', { commune, sheet, number });
    return refuse('land-parcel-not-then', { commune, sheet, number, day, nearest });
  }

  private async zones(parcel: Shape, day: string): Promise<ZoneOver[]> {
    const over = await this.over<ZoneRow>('land_zone', ZONE_COLUMNS, parcel, day);
    const whole = areaOf(parcel);
    const percent = (shared: number) => Math.min(100, Math.round((shared / whole) * 1_000) / 10);
    return over.map(({ row, shared }) => zoneSaid(row, shared === undefined ? undefined : percent(shared)));
  }

  private async prices(parcel: Shape, day: string): Promise<PriceBand[]> {
    const over = await this.over<PriceRow>('land_price', PRICE_COLUMNS, parcel, day);
    return over.map(({ row }) => priceSaid(row));
  }

  /** What lies over a parcel, the largest part first. */
  private async over<Row>(table: string, columns: string, parcel: Shape, day: string) {
    const rows = await this.source.query<Drawn<Row>[]>(
      `SELECT ${columns}, boundary FROM ${table}
       WHERE box && boundary_box($1::jsonb) AND ${holdsOn('$2')} ORDER BY key`,
      [JSON.stringify(parcel), day],
    );
    return rows
      .map((row) => ({ row, shared: sharedWith(parcel, row.boundary) }))
      .filter(({ row, shared }) => shared === undefined || isOverlap(shared, parcel, row.boundary))
      .sort((one, other) => (other.shared ?? 0) - (one.shared ?? 0));
  }
}

/** Undefined when nobody can tell: then it is shown rather than left out. */
function sharedWith(parcel: Shape, other: Shape): number | undefined {
  try {
    return sharedArea(parcel, other);
  } catch {
    return undefined;
  }
}

export interface PriceFilter {
  readonly commune?: string;
  readonly text: string;
  readonly day: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Price bands that hold on a day, of a commune unless of all; also those that are known by their street alone. */
export class FindPrices extends Query<FoundPrices> {
  constructor(readonly filter: PriceFilter) {
    super();
  }
}

@QueryHandler(FindPrices)
export class FindPricesHandler implements IQueryHandler<FindPrices> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `malformed-request`. */
  async execute({ filter }: FindPrices): Promise<FoundPrices> {
    const where = new Conditions().and('commune = ?', filter.commune);
    where.also(holdsOn(where.value(filter.day)));
    for (const pattern of patternsOf(filter.text)) where.and('search LIKE plain_text(?)', pattern);
    if (filter.cursor !== undefined) where.and('key > ?', valuesOf(filter.cursor, 1)[0]);
    const rows = await this.source.query<PriceRow[]>(
      `SELECT ${PRICE_COLUMNS} FROM land_price ${where.where} ORDER BY key LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: cursorOf([last.band]) } : {};
    return { items: shown.map(priceSaid), ...next };
  }
}
