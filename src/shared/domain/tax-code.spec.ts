import * as fc from 'fast-check';
import { checkTaxCode, taxCheckDigit } from './tax-code.js';
import { usccCheckCharacter } from './uscc.js';

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
const firm = fc
  .integer({ min: 100_000_001, max: 999_999_999 })
  .map(String)
  .filter((nine) => taxCheckDigit(nine) !== undefined && nine.slice(2) !== '0000000')
  .map((nine) => `${nine}${taxCheckDigit(nine)}`);
const chineseFirm = fc
  .tuple(
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.string({ unit: fc.constantFrom(...USCC), minLength: 9, maxLength: 9 }),
  )
  .map(([area, body]) => `91${area}${body}`)
  .map((first17) => first17 + usccCheckCharacter(first17));

describe('a tax code', () => {
  it.each([
    ['0100233488', { normal: '0100233488', kind: 'FIRM', personal: false }],
    ['0314409058-002', { normal: '0314409058-002', kind: 'BRANCH', personal: false }],
    ['0314409058002', { normal: '0314409058-002', kind: 'BRANCH', personal: false }],
    ['020 090 001 234', { normal: '020090001234', kind: 'PERSON', personal: true }],
    ['914403001922038216', { normal: '914403001922038216', kind: 'CHINESE_FIRM', personal: false }],
    ['9144030071526726xg', { normal: '9144030071526726XG', kind: 'CHINESE_FIRM', personal: false }],
    ['91440300708461136T', { normal: '91440300708461136T', kind: 'CHINESE_FIRM', personal: false }],
    ['91310000132260250X', { normal: '91310000132260250X', kind: 'CHINESE_FIRM', personal: false }],
    ['91110108551385082Q', { normal: '91110108551385082Q', kind: 'CHINESE_FIRM', personal: false }],
    ['91110000802100433B', { normal: '91110000802100433B', kind: 'CHINESE_FIRM', personal: false }],
    ['91330100799655058B', { normal: '91330100799655058B', kind: 'CHINESE_FIRM', personal: false }],
  ])('%s is accepted', (text, value) => {
    expect(checkTaxCode(text)).toEqual({ value });
  });

  it.each([
    ['0100233480', 'tax-code-check-digit'],
    ['0100000008', 'tax-code-unassigned'],
    ['0314409058-000', 'tax-code-branch'],
    ['0314409058-02', 'tax-code-format'],
    ['099090001234', 'tax-code-identity-number'],
    ['010023348', 'tax-code-format'],
    ['91440300192203821O', 'uscc-format'],
    ['', 'tax-code-format'],
  ])('%s is refused with %s', (text, code) => {
    expect(checkTaxCode(text)).toEqual({ problem: { code, severity: 'error' } });
  });

  it('of a Chinese firm with another last character is kept with a warning, since such codes are in force', () => {
    const checked = checkTaxCode('91350211M0000XUF46');
    expect(checked.value?.kind).toBe('CHINESE_FIRM');
    expect(checked.problem).toEqual({ code: 'uscc-check-character', severity: 'warning' });
  });

  it('has no check digit when the weighted sum divides by 11', () => {
    expect(taxCheckDigit('000000000')).toBeUndefined();
  });

  it('with any single digit changed is refused', () => {
    fc.assert(
      fc.property(firm, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (code, place, step) => {
        const changed = code.slice(0, place) + String((Number(code[place]) + step) % 10) + code.slice(place + 1);
        expect(checkTaxCode(code).value?.normal).toBe(code);
        expect(checkTaxCode(changed).problem?.severity).toBe('error');
      }),
    );
  });

  it('of a Chinese firm with any body character changed is noticed', () => {
    fc.assert(
      fc.property(
        chineseFirm,
        fc.integer({ min: 8, max: 16 }),
        fc.integer({ min: 1, max: 30 }),
        (code, place, step) => {
          const other = USCC[(USCC.indexOf(code[place] ?? '') + step) % 31] ?? '';
          expect(checkTaxCode(code).problem).toBeUndefined();
          expect(checkTaxCode(code.slice(0, place) + other + code.slice(place + 1)).problem?.code).toBe(
            'uscc-check-character',
          );
        },
      ),
    );
  });
});
