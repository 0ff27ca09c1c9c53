import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { isDay } from '../../shared/http/field-rules.js';
import { refuse as malformed } from '../../shared/http/http-problems.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import type { LandUse } from './domain/land-use.js';
import { refuse } from './domain/land-problems.js';
import type { ParcelVersion, ParcelVersions } from './land.answer.js';
import { heldSaid } from './land-rows.js';

/** Beside a parcel; the others are asked for page by page. */
export const VERSIONS_SHOWN = 20;

export interface NumberOfParcel {
  readonly commune: string;
  readonly sheet: string;
  readonly number: string;
}

interface OnePage {
  readonly limit: number;
  readonly cursor?: string;
}

/** What held of one parcel from when until when, the latest first. */
export class ReadParcelVersions extends Query<ParcelVersions> {
  constructor(
    readonly parcel: NumberOfParcel,
    readonly page: OnePage,
  ) {
    super();
  }
}

@QueryHandler(ReadParcelVersions)
export class ReadParcelVersionsHandler implements IQueryHandler<ReadParcelVersions> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `malformed-request`, `land-parcel-unknown`. */
  async execute({ parcel, page }: ReadParcelVersions): Promise<ParcelVersions> {
    const versions = await versionsOf(this.source, parcel, page);
    if (versions.items.length > 0 || page.cursor !== undefined) return versions;
    const { commune, sheet, number } = parcel;
    throw refuse('land-parcel-unknown', { commune, sheet, number });
  }
}

/** One page of them; a boundary may be long, and none is read. Throws `malformed-request`. */
export async function versionsOf(
  source: DataSource,
  { commune, sheet, number }: NumberOfParcel,
  { limit, cursor }: OnePage,
): Promise<ParcelVersions> {
  const where = new Conditions()
    .and('commune = ?', commune)
    .and('sheet = ?', sheet)
    .and('number = ?', number)
    .also('replaced_at IS NULL');
  if (cursor !== undefined) where.and('valid_from < ?::date', dayOf(cursor));
  const rows = await source.query<VersionRow[]>(
    `SELECT land_use AS use, area::float8 AS area, valid_from::text AS "validFrom", valid_to::text AS "validTo"
     FROM land_parcel ${where.where} ORDER BY land_parcel.valid_from DESC LIMIT ${where.value(limit + 1)}`,
    where.values,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ area, ...held }): ParcelVersion => ({ ...heldSaid(held), area })),
    ...(rows.length > limit && last && { next: cursorOf([last.validFrom]) }),
  };
}

interface VersionRow {
  readonly use: LandUse;
  readonly area: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

function dayOf(cursor: string): string {
  const [day = ''] = valuesOf(cursor, 1);
  if (!isDay(day)) throw malformed('malformed-request');
  return day;
}
