import { doubt, wrong, type Checked } from './checked.js';
import type { TaxCodeProblem } from './tax-code-problems.js';

/** GB 32100-2015: digits and capitals without I, O, S, V, Z; a character's place is its value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The eighteenth character of a Chinese unified social credit code; the weights are the powers of 3 modulo 31. */
export function usccCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/**
 * A bare, upper-case unified social credit code. A wrong check character is a warning, not an error: early codes from
 * the trial provinces break the rule and are still in force.
 */
export function checkUscc(value: string): Checked<string, TaxCodeProblem> {
  if (!FORM.test(value)) return wrong('uscc-format');
  return usccCheckCharacter(value.slice(0, 17)) === value[17]
    ? { value }
    : { value, problem: doubt('uscc-check-character') };
}
