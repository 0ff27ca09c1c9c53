import { codeDigits, codePrefix, isFree } from './ticket-code.js';

describe('the code of a ticket', () => {
  it('begins with the gate and the direction', () => {
    expect(codePrefix('HN-1119', 'EXPORT')).toBe('HN-E-');
    expect(codePrefix('TT-1088', 'IMPORT')).toBe('TT-I-');
  });

  it('is not given out again for 90 days', () => {
    const code = { ticket: 'a', at: '2026-08-24T00:00:00.000Z' };
    expect(isFree(undefined, new Date('2026-11-22T00:00:00.000Z'))).toBe(true);
    expect(isFree(code, new Date('2026-11-21T23:59:59.999Z'))).toBe(false);
    expect(isFree(code, new Date('2026-11-22T00:00:00.000Z'))).toBe(true);
  });

  it('gets a digit more when more than half of a length is in use', () => {
    expect(codeDigits(new Map())).toBe(4);
    expect(codeDigits(new Map([[4, 5_000]]))).toBe(4);
    expect(codeDigits(new Map([[4, 5_001]]))).toBe(5);
    expect(
      codeDigits(
        new Map([
          [4, 9_000],
          [5, 50_001],
        ]),
      ),
    ).toBe(6);
  });
});
