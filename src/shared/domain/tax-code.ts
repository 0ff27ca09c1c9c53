import { bare, wrong, type Checked } from './checked.js';
import type { TaxCodeProblem } from './tax-code-problems.js';
import { checkUscc } from './uscc.js';

/** A tax identity. `personal` numbers belong in the erasable store only. */
export interface TaxCode {
  readonly normal: string;
  readonly kind: 'FIRM' | 'BRANCH' | 'PERSON' | 'CHINESE_FIRM';
  readonly personal: boolean;
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The tenth digit of a Vietnamese tax code; undefined when no digit fits (sum divisible by 11). */
export function taxCheckDigit(first9: string): number | undefined {
  const remainder = Array.from(first9).reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11;
  return remainder === 0 ? undefined : 10 - remainder;
}

function checkFirm(value: string): Checked<TaxCode, TaxCodeProblem> {
  const [base, branch] = [value.slice(0, 10), value.slice(10)];
  if (base.slice(2, 9) === '0000000') return wrong('tax-code-unassigned');
  if (taxCheckDigit(base.slice(0, 9)) !== Number(base[9])) return wrong('tax-code-check-digit');
  if (branch === '000') return wrong('tax-code-branch');
  // Codes that begin with 8 were given to persons and household businesses before the identity number replaced them.
  const personal = base.startsWith('8');
  return branch
    ? { value: { normal: `${base}-${branch}`, kind: 'BRANCH', personal } }
    : { value: { normal: base, kind: 'FIRM', personal } };
}

/**
 * A tax code: Vietnamese firm (10 digits), its branch (10-3), natural person (12-digit identity number, whose first
 * three digits are a province 001–096) or Chinese firm (18 characters).
 */
export function checkTaxCode(text: string): Checked<TaxCode, TaxCodeProblem> {
  const value = bare(text);
  if (value.length === 18) {
    const { value: normal, problem } = checkUscc(value);
    if (normal === undefined) return { problem };
    const code: TaxCode = { normal, kind: 'CHINESE_FIRM', personal: false };
    return problem ? { value: code, problem } : { value: code };
  }
  // A branch typed with two digits has twelve in all; it must not become a person.
  if (/^\d{12}$/.test(value) && !/\d{10}\D+\d\d\s*$/.test(text.normalize('NFKC'))) {
    const province = Number(value.slice(0, 3));
    if (province < 1 || province > 96) return wrong('tax-code-identity-number');
    return { value: { normal: value, kind: 'PERSON', personal: true } };
  }
  return /^\d{10}(\d{3})?$/.test(value) ? checkFirm(value) : wrong('tax-code-format');
}
