import {
  checkCustomsDeclarationNumber,
  checkCustomsType,
  EXPORT_TYPES,
  IMPORT_TYPES,
} from './customs-declaration-number.js';

describe('a customs declaration number', () => {
  it('of an import is identified by its first 11 digits; the twelfth counts amendments', () => {
    expect(checkCustomsDeclarationNumber('106 543 210 982')).toEqual({
      value: { normal: '106543210982', identity: '10654321098', amendment: 2, direction: 'IMPORT' },
    });
  });

  it('before and after an amendment names the same declaration', () => {
    const [first, amended] = ['306543210980', '306543210981'].map((n) => checkCustomsDeclarationNumber(n).value);
    expect(first?.identity).toBe(amended?.identity);
    expect(first?.normal).not.toBe(amended?.normal);
  });

  it('of an export on an import truck is refused, and the right beginning named', () => {
    expect(checkCustomsDeclarationNumber('306543210980', 'IMPORT')).toEqual({
      problem: { code: 'customs-number-direction', severity: 'error', parameters: { prefix: '10' } },
    });
  });

  it.each(['206543210980', '10654321098', '1065432109822', '10654321098A', ''])('%s is refused', (text) => {
    expect(checkCustomsDeclarationNumber(text).problem?.code).toBe('customs-number-format');
  });

  it('has a type of its own direction', () => {
    expect(checkCustomsType('a11', 'IMPORT')).toEqual({ value: 'A11' });
    expect(checkCustomsType('A11', 'EXPORT').problem?.code).toBe('customs-type');
    expect(IMPORT_TYPES.filter((type) => (EXPORT_TYPES as readonly string[]).includes(type))).toEqual([]);
  });
});
