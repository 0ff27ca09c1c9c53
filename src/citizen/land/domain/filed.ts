import { faulty, type LandFault } from './land-faults.js';
import { landUseOf } from './land-use.js';

/** What one line of a file says beside its geometry. `columns` by the names of the table. */
export interface Filed {
  readonly key: string;
  readonly commune?: string;
  readonly validFrom: string;
  readonly ends: string | null;
  readonly columns: Readonly<Record<string, unknown>>;
}

type Cells = Readonly<Record<string, unknown>>;
type Read = Filed | { readonly fault: LandFault };

const COMMUNE = /^\d{5}$/;
/** Sheets, parcels, plans, zones and bands: they stand in addresses. */
const CODE = /^[\p{Lu}\d][\p{Lu}\d.-]{0,29}$/u;
const POSITIONS = 5;

/** A parcel: `commune, sheet, parcel, use, area, address, validFrom, ends`. What else stands there, such as an owner, is not read. */
export function parcelOf(cells: Cells): Read {
  const [commune, sheet, number] = [text(cells['commune']), text(cells['sheet']), text(cells['parcel'])];
  if (!COMMUNE.test(commune)) return wrong('commune', { value: said(commune) });
  if (!CODE.test(sheet)) return wrong('sheet', { value: said(sheet) });
  if (!CODE.test(number)) return wrong('parcel', { value: said(number) });
  const key = `${commune}/${sheet}/${number}`;
  const use = text(cells['use']);
  if (!landUseOf(use)) return wrong('use', { key, value: said(use) });
  const area = Number(text(cells['area']));
  if (!(area > 0 && area < 1e9)) return wrong('area', { key, value: said(text(cells['area'])) });
  const columns = { commune, sheet, number, land_use: use, area, address: text(cells['address']) || null };
  return dated(key, cells, { commune, columns });
}

/** A planning zone: `plan, zone, use, name, nameZh, nameEn, basis, decidedOn, validFrom, ends`. */
export function zoneOf(cells: Cells): Read {
  const [plan, zone] = [text(cells['plan']), text(cells['zone'])];
  if (!CODE.test(plan)) return wrong('plan', { value: said(plan) });
  if (!CODE.test(zone)) return wrong('zone', { value: said(zone) });
  const key = `${plan}/${zone}`;
  const use = text(cells['use']);
  if (!landUseOf(use)) return wrong('use', { key, value: said(use) });
  const [name, basis, decidedOn] = [text(cells['name']), text(cells['basis']), text(cells['decidedOn'])];
  if (!name) return wrong('name', { key });
  if (!basis) return wrong('basis', { key });
  if (!isDay(decidedOn)) return wrong('decision-day', { key, value: said(decidedOn) });
  const names = { name_vi: name, name_zh: text(cells['nameZh']) || null, name_en: text(cells['nameEn']) || null };
  return dated(key, cells, { columns: { plan, zone, land_use: use, ...names, basis, decided_on: decidedOn } });
}

/** A price band: `band, commune, street, section, use, prices, decision, decidedOn, validFrom, ends`; `prices` by position. */
export function priceOf(cells: Cells): Read {
  const [key, commune] = [text(cells['band']), text(cells['commune'])];
  if (!CODE.test(key)) return wrong('band', { value: said(key) });
  if (!COMMUNE.test(commune)) return wrong('band-commune', { key, value: said(commune) });
  const use = text(cells['use']);
  if (!landUseOf(use)) return wrong('use', { key, value: said(use) });
  const prices = pricesOf(cells['prices']);
  if (!prices) return wrong('prices', { key });
  const [decision, decidedOn] = [text(cells['decision']), text(cells['decidedOn'])];
  if (!decision) return wrong('decision', { key });
  if (!isDay(decidedOn)) return wrong('decision-day', { key, value: said(decidedOn) });
  const where = { street: text(cells['street']) || null, section: text(cells['section']) || null };
  const columns = { commune, ...where, land_use: use, prices, decision, decided_on: decidedOn };
  return dated(key, cells, { commune, columns });
}

function dated(key: string, cells: Cells, filed: Pick<Filed, 'commune' | 'columns'>): Read {
  const [validFrom, ends] = [text(cells['validFrom']), text(cells['ends'])];
  if (!isDay(validFrom)) return wrong('first-day', { key, value: said(validFrom) });
  if (ends && !(isDay(ends) && ends > validFrom)) return wrong('last-day', { key, value: ends, from: validFrom });
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

function wrong(...of: Parameters<typeof faulty>): { readonly fault: LandFault } {
  return { fault: faulty(...of) };
}

/** Of what is long only the beginning. */
function said(value: string): string {
  return value.slice(0, 40) || '""';
}
