import { bare, wrong, type Checked } from './checked.js';

/** ISO 6346: letters count from 10 and skip the multiples of 11 (A 10, B 12 … K 21, L 23 … U 32, V 34 … Z 38). */
function valueOf(character: string): number {
  if (character <= '9') return Number(character);
  const place = character.charCodeAt(0) - 65;
  return place + 10 + (place > 0 ? 1 : 0) + (place > 10 ? 1 : 0) + (place > 20 ? 1 : 0);
}

/** The remainder 0–10 of owner code, category and serial number (10 characters); 10 is written as the check digit 0. */
export function containerRemainder(first10: string): number {
  return Array.from(first10).reduce((sum, character, i) => sum + valueOf(character) * 2 ** i, 0) % 11;
}

/**
 * A container number by ISO 6346: three letters of the owner, U, J or Z, six digits, check digit.
 * Gives it without blanks and dashes, e.g. `CSQU3054383`. The check misses one case: a digit changed so that the
 * remainder goes from 0 to 10 or back, since both are written 0.
 */
export function checkContainer(text: string): Checked<string> {
  const value = bare(text);
  if (/^[A-Z]{3}[UJZ]\d{6}$/.test(value)) return wrong('container-check-digit-missing');
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(value)) return wrong('container-format');
  if (containerRemainder(value.slice(0, 10)) % 10 !== Number(value[10])) return wrong('container-check-digit');
  return { value };
}
