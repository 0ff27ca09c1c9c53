import { landUseOf } from './land-use.js';

/** The layers of the land look-up; each is loaded by files of its own. */
export const LAND_LAYERS = ['PARCELS', 'ZONES', 'PRICES'] as const;
export type LandLayer = (typeof LAND_LAYERS)[number];

/** What one line of a file says beside its geometry. `columns` by the names of the table. */
export interface Filed {
  readonly key: string;
  readonly commune?: string;
  readonly validFrom: string;
  readonly ends: string | null;
  readonly columns: Readonly<Record<string, unknown>>;
}

type Cells = Readonly<Record<string, unknown>>;
type Read = Filed | { readonly fault: string };

const COMMUNE = /^\d{5}$/;
/** Sheets, parcels, plans, zones and bands: they stand in addresses. */
const CODE = /^[\p{Lu}\d][\p{Lu}\d.-]{0,29}$/u;
const POSITIONS = 5;

/** A parcel: `commune, sheet, parcel, use, area, address, validFrom, ends`. What else stands there, such as an owner, is not read. */
export function parcelOf(cells: Cells): Read {
  const [commune, sheet, number] = [text(cells['commune']), text(cells['sheet']), text(cells['parcel'])];
  if (!COMMUNE.test(commune)) return { fault: `${said(commune)} is not the code of a commune` };
  if (!CODE.test(sheet)) return { fault: `${said(sheet)} is not the number of a sheet` };
  if (!CODE.test(number)) return { fault: `${said(number)} is not the number of a parcel` };
  const key = `${commune}/${sheet}/${number}`;
  const use = text(cells['use']);
  if (!landUseOf(use)) return { fault: `${key}: ${said(use)} is not a land use` };
  const area = Number(text(cells['area']));
  if (!(area > 0 && area < 1e9))
    return { fault: `${key}: ${said(text(cells['area']))} is not an area in square metres` };
  const columns = { commune, sheet, number, land_use: use, area, address: text(cells['address']) || null };
  return dated(key, cells, { commune, columns });
}

/** A planning zone: `plan, zone, use, name, nameZh, nameEn, basis, decidedOn, validFrom, ends`. */
export function zoneOf(cells: Cells): Read {
  const [plan, zone] = [text(cells['plan']), text(cells['zone'])];
  if (!CODE.test(plan)) return { fault: `${said(plan)} is not the code of a plan` };
  if (!CODE.test(zone)) return { fault: `${said(zone)} is not the code of a zone` };
  const key = `${plan}/${zone}`;
  const use = text(cells['use']);
  if (!landUseOf(use)) return { fault: `${key}: ${said(use)} is not a land use` };
  const [name, basis, decidedOn] = [text(cells['name']), text(cells['basis']), text(cells['decidedOn'])];
  if (!name) return { fault: `${key} has no name` };
  if (!basis) return { fault: `${key} has no legal basis` };
  if (!isDay(decidedOn)) return { fault: `${key}: ${said(decidedOn)} is no day of a decision` };
  const names = { name_vi: name, name_zh: text(cells['nameZh']) || null, name_en: text(cells['nameEn']) || null };
  return dated(key, cells, { columns: { plan, zone, land_use: use, ...names, basis, decided_on: decidedOn } });
}

/** A price band: `band, commune, street, section, use, prices, decision, decidedOn, validFrom, ends`; `prices` by position. */
export function priceOf(cells: Cells): Read {
  const [key, commune] = [text(cells['band']), text(cells['commune'])];
  if (!CODE.test(key)) return { fault: `${said(key)} is not the code of a price band` };
  if (!COMMUNE.test(commune)) return { fault: `${key}: ${said(commune)} is not the code of a commune` };
  const use = text(cells['use']);
  if (!landUseOf(use)) return { fault: `${key}: ${said(use)} is not a land use` };
  const prices = pricesOf(cells['prices']);
  if (!prices) return { fault: `${key} has no prices in whole đồng, from the first position down` };
  const [decision, decidedOn] = [text(cells['decision']), text(cells['decidedOn'])];
  if (!decision) return { fault: `${key} has no decision` };
  if (!isDay(decidedOn)) return { fault: `${key}: ${said(decidedOn)} is no day of a decision` };
  const where = { street: text(cells['street']) || null, section: text(cells['section']) || null };
  const columns = { commune, ...where, land_use: use, prices, decision, decided_on: decidedOn };
  return dated(key, cells, { commune, columns });
}

function dated(key: string, cells: Cells, filed: Pick<Filed, 'commune' | 'columns'>): Read {
  const [validFrom, ends] = [text(cells['validFrom']), text(cells['ends'])];
  if (!isDay(validFrom)) return { fault: `${key}: ${said(validFrom)} is no day from which it holds` };
  if (ends && !(isDay(ends) && ends > validFrom)) return { fault: `${key}: ${ends} is no day after ${validFrom}` };
  return { key, validFrom, ends: ends || null, ...filed };
}

/** As a list, or as text with semicolons; what is farther from the street is never dearer. */
function pricesOf(value: unknown): readonly number[] | undefined {
  const parts: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : text(value).split(';');
  const prices = parts.map((each) => Number(text(each) || Number.NaN));
  const whole = prices.every((each) => Number.isSafeInteger(each) && each > 0);
  const falling = prices.every((each, n) => n === 0 || each <= (prices[n - 1] ?? 0));
  return prices.length > 0 && prices.length <= POSITIONS && whole && falling ? prices : undefined;
}

/** Of this century and the last: other years fit neither a register nor a comparison as text. */
function isDay(day: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

/** Trimmed, without what no database holds; empty for anything but text and numbers. */
function text(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
    .slice(0, 500);
}

function said(value: string): string {
  return value || 'an empty value';
}
