import { LAND_USE_WORDS, type LandUse } from './domain/land-use.js';
import type { FoundParcel, PriceBand, ZoneOver } from './land.answer.js';
import type { Shape } from './shape.js';

/** Rows that hold on a day; `day` is its place in the statement. */
export const holdsOn = (day: string) =>
  `replaced_at IS NULL AND valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date)`;

const TIMES = `valid_from::text AS "validFrom", valid_to::text AS "validTo"`;
export const PARCEL_COLUMNS = `commune, sheet, number, land_use AS use, area::float8 AS area, address, ${TIMES}`;
export const ZONE_COLUMNS = `plan, zone, land_use AS use, name_vi AS vi, name_zh AS zh, name_en AS en, basis,
  decided_on::text AS "decidedOn", ${TIMES}`;
export const PRICE_COLUMNS = `key AS band, commune, street, section, land_use AS use, prices, decision,
  decided_on::text AS "decidedOn", ${TIMES}`;

interface Held {
  readonly use: LandUse;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ParcelRow extends Held {
  readonly commune: string;
  readonly sheet: string;
  readonly number: string;
  readonly area: number;
  readonly address: string | null;
}

export interface ZoneRow extends Held {
  readonly plan: string;
  readonly zone: string;
  readonly vi: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly basis: string;
  readonly decidedOn: string;
}

export interface PriceRow extends Held {
  readonly band: string;
  readonly commune: string;
  readonly street: string | null;
  readonly section: string | null;
  readonly prices: number[];
  readonly decision: string;
  readonly decidedOn: string;
}

/** Of rows whose geometry is looked at. */
export type Drawn<Row> = Row & { readonly boundary: Shape };

export function parcelSaid({ commune, sheet, number, area, address, ...held }: ParcelRow): FoundParcel {
  return { commune, sheet, number, ...heldSaid(held), area, ...(address !== null && { address }) };
}

/** @param share of the parcel, in percent */
export function zoneSaid({ plan, zone, vi, zh, en, basis, decidedOn, ...held }: ZoneRow, share?: number): ZoneOver {
  const name = { vi, zh: zh ?? vi, en: en ?? vi };
  return { plan, zone, name, basis, decidedOn, ...heldSaid(held), ...(share !== undefined && { share }) };
}

export function priceSaid(row: PriceRow): PriceBand {
  const { band, commune, street, section, prices, decision, decidedOn, ...held } = row;
  return {
    band,
    commune,
    ...(street !== null && { street }),
    ...(section !== null && { section }),
    prices,
    decision,
    decidedOn,
    ...heldSaid(held),
  };
}

/** From when and until when, and what the use is called. */
export function heldSaid({ use, validFrom, validTo }: Held) {
  return { use, useName: LAND_USE_WORDS[use], validFrom, ...(validTo !== null && { validTo }) };
}
