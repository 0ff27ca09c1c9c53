import { bare, doubt, wrong, type Checked } from './checked.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  ['A1B2C3D4E5F6G7H8', 'J1K2L3M4N5P7R9', 'S2T3U4V5W6X7Y8Z9'].flatMap((row) =>
    Array.from(row.matchAll(/([A-Z])(\d)/g), ([, letter, value]) => [letter, Number(value)]),
  ),
);

/** The character that ISO 3779 / FMVSS 115 puts in the ninth place: a digit or X. */
export function vinCheckCharacter(vin: string): string {
  const sum = Array.from(vin).reduce((total, c, i) => total + (LETTERS[c] ?? Number(c)) * (WEIGHTS[i] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Makers of North America (1–5, 7F–70) and China (L, since 2019 also H) must fill the check digit. */
function checkDigitBinds(vin: string): boolean {
  return /^([1-5HL]|7[F-Z0-9])/.test(vin);
}

/**
 * A chassis number: 17 characters without I, O, Q. The check digit is an error for North American and Chinese
 * vehicles and a warning elsewhere, where makers use the ninth place as they like.
 */
export function checkVin(text: string): Checked<string> {
  const value = bare(text);
  if (value.length !== 17) return wrong('vin-length', { length: value.length });
  if (/[IOQ]/.test(value)) return wrong('vin-letters');
  if (!/^[A-Z0-9]{17}$/.test(value)) return wrong('vin-characters');
  if (vinCheckCharacter(value) === value[8]) return { value };
  return checkDigitBinds(value) ? wrong('vin-check-digit') : { value, problem: doubt('vin-check-digit-unusual') };
}
