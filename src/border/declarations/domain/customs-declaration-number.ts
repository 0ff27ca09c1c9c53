import type { Direction, Gate } from '../../../shared/domain/place.js';
import { bare, wrong, type Checked } from './checked.js';

/** A VNACCS declaration number: the first 11 digits identify it, the twelfth counts its amendments. */
export interface CustomsDeclarationNumber {
  readonly normal: string;
  readonly identity: string;
  readonly amendment: number;
  readonly direction: Direction;
}

/** Customs branches of Region VI at the gates. */
export const CUSTOMS_OFFICES: Readonly<Record<Gate, string>> = {
  HUU_NGHI: '15BB',
  TAN_THANH: '15BE',
  COC_NAM: '15BD',
  CHI_MA: '15BC',
};

/** Types of declaration (Decision 1357/QĐ-TCHQ of 2021). */
export const IMPORT_TYPES = [
  'A11',
  'A12',
  'A21',
  'A31',
  'A41',
  'A42',
  'A43',
  'A44',
  'E11',
  'E13',
  'E15',
  'E21',
  'E23',
  'E31',
  'E33',
  'E41',
  'G11',
  'G12',
  'G13',
  'G14',
  'G51',
  'C11',
  'C21',
  'H11',
] as const;
export const EXPORT_TYPES = [
  'B11',
  'B12',
  'B13',
  'E42',
  'E52',
  'E54',
  'E62',
  'E82',
  'G21',
  'G22',
  'G23',
  'G24',
  'G61',
  'C12',
  'C22',
  'H21',
] as const;

/** Imports begin with 10, exports with 30. With `direction` given, a number of the other direction is refused. */
export function checkCustomsDeclarationNumber(text: string, direction?: Direction): Checked<CustomsDeclarationNumber> {
  const normal = bare(text);
  if (!/^(10|30)\d{10}$/.test(normal)) return wrong('customs-number-format');
  const found: Direction = normal.startsWith('10') ? 'IMPORT' : 'EXPORT';
  if (direction && direction !== found) {
    return wrong('customs-number-direction', { prefix: direction === 'IMPORT' ? '10' : '30' });
  }
  return { value: { normal, identity: normal.slice(0, 11), amendment: Number(normal[11]), direction: found } };
}

/** A type of declaration (`A11`, `B11` …) that exists for the direction. */
export function checkCustomsType(text: string, direction: Direction): Checked<string> {
  const value = bare(text);
  const types: readonly string[] = direction === 'IMPORT' ? IMPORT_TYPES : EXPORT_TYPES;
  return types.includes(value) ? { value } : wrong('customs-type', { types: types.join(', ') });
}
