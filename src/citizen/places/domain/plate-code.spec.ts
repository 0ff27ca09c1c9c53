import { describe, expect, test } from '@jest/globals';
import { plateCode, typedPlateCode } from './plate-code.js';

const bytesOf = (n: number) => Uint8Array.from([n, n * 3 + 1, n * 7 + 2, n * 11 + 5, n * 13 + 8]);
const codes = Array.from({ length: 40 }, (_, n) => plateCode(bytesOf(n)));
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

describe('The code of a plate', () => {
  test('has six signs, none of which looks like another', () => {
    for (const code of codes) {
      expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
      expect(typedPlateCode(code)).toBe(code);
    }
  });

  test('is read whatever way it is typed', () => {
    const [code = ''] = codes;
    expect(typedPlateCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
  });

  test('is refused with any one sign that is wrong', () => {
    for (const code of codes.slice(0, 5))
      for (let at = 0; at < code.length; at++)
        for (const sign of SIGNS) {
          if (sign === code[at]) continue;
          expect(typedPlateCode(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
        }
  });

  test('is refused with any two signs exchanged', () => {
    for (const code of codes)
      for (let a = 0; a < code.length; a++)
        for (let b = a + 1; b < code.length; b++) {
          const signs = Array.from(code);
          if (signs[a] === signs[b]) continue;
          [signs[a], signs[b]] = [signs[b] ?? '', signs[a] ?? ''];
          expect(typedPlateCode(signs.join(''))).toBeUndefined();
        }
  });

  test('is none when it is too short, too long or of other signs', () => {
    for (const text of ['', '2222', '22222222', 'O0I1LL', '😀😀😀']) expect(typedPlateCode(text)).toBeUndefined();
  });
});
