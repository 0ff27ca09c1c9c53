import { words } from '../../shared/import/import-rows.js';
import type { DomainError } from '../../shared/domain/problem.js';
import { refuse } from './domain/place-problems.js';
import { refuseRow } from './domain/place-row-problems.js';
import { PLACE_KINDS, type PlaceSaid, type Position } from './domain/place.js';
import { LONGEST, REF } from './place.body.js';

export const PLACE_COLUMNS = [
  'ref',
  'commune',
  'kind',
  'name_vi',
  'name_zh',
  'name_en',
  'history_vi',
  'history_zh',
  'history_en',
  'address',
  'longitude',
  'latitude',
  'keeper',
] as const;
/** Files of before have none of these. */
export const MORE_COLUMNS = ['keeper_zh', 'keeper_en'] as const;
type Column = (typeof PLACE_COLUMNS | typeof MORE_COLUMNS)[number];

/** A line of a file of places. It says nothing of pictures. */
export interface FiledPlace {
  readonly ref: string;
  readonly commune: string;
  readonly said: Omit<PlaceSaid, 'pictures'>;
}

type Cells = Readonly<Record<string, unknown>>;

const TEXTS: readonly (readonly [Column, number])[] = [
  ['name_vi', LONGEST.name],
  ['name_zh', LONGEST.name],
  ['name_en', LONGEST.name],
  ['history_vi', LONGEST.history],
  ['history_zh', LONGEST.history],
  ['history_en', LONGEST.history],
  ['address', LONGEST.address],
  ['keeper', LONGEST.keeper],
  ['keeper_zh', LONGEST.keeper],
  ['keeper_en', LONGEST.keeper],
];
/** What no database and no screen can hold. */
const NO_TEXT = /[\p{Cc}\p{Cs}]/u;

/** Reads one line. `communes`: the codes that there are. Answers the refusal of a line that is not taken. */
export function placeRow(cells: Cells, communes: ReadonlyMap<string, unknown>): FiledPlace | DomainError {
  const cell = (column: Column) => textOf(cells[column]);
  const [ref, commune] = [words(cells['ref']), words(cells['commune'])];
  if (!REF.test(ref)) return refuseRow('place-row-ref');
  if (!communes.has(commune)) return refuse('place-commune-unknown');
  const kind = PLACE_KINDS.find((each) => each === words(cells['kind']));
  if (!kind) return refuseRow('place-row-kind', { kinds: PLACE_KINDS.join(', ') });
  if (!cell('name_vi')) return refuseRow('place-row-name');
  const wrong = TEXTS.find(([column, most]) => cell(column).length > most || NO_TEXT.test(cell(column)));
  if (wrong) return refuseRow('place-row-text', { column: wrong[0] });
  const position = positionOf(cell('longitude'), cell('latitude'));
  if (position === 'NONE') return refuseRow('place-row-position');
  const address = cell('address');
  const [zh, en] = [cell('keeper_zh'), cell('keeper_en')];
  const said = {
    kind,
    name: { vi: cell('name_vi'), zh: cell('name_zh'), en: cell('name_en') },
    history: { vi: cell('history_vi'), zh: cell('history_zh'), en: cell('history_en') },
    ...(address && { address }),
    ...(position && { position }),
    keeper: cell('keeper'),
    // Left out where the file says nothing of it: a line of before has the digest that it had.
    ...((zh || en) && { keeperIn: { ...(zh && { zh }), ...(en && { en }) } }),
  };
  return { ref, commune, said };
}

/** Spreadsheets break long texts into lines; a page shows one paragraph. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim() : '';
}

/** Both or neither. */
function positionOf(longitude: string, latitude: string): Position | undefined | 'NONE' {
  if (longitude === '' && latitude === '') return undefined;
  const degrees = /^-?\d{1,3}(?:\.\d{1,8})?$/;
  if (!degrees.test(longitude) || !degrees.test(latitude)) return 'NONE';
  const position = { longitude: Number(longitude), latitude: Number(latitude) };
  return Math.abs(position.longitude) <= 180 && Math.abs(position.latitude) <= 90 ? position : 'NONE';
}
