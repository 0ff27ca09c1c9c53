import * as fc from 'fast-check';
import { checkPlate, plateTail } from './plate.js';

const digits = (n: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: n, maxLength: n });
const vietnamese = fc
  .tuple(
    fc.integer({ min: 11, max: 99 }),
    fc.constantFrom('C', 'R', 'LD', 'RM', 'TĐ', 'MĐ', 'Z'),
    fc.oneof(digits(4), digits(5)),
  )
  .map(([province, series, number]) => `${province}${series}${number}`);
const chinese = fc
  .tuple(
    fc.constantFrom('桂', '粤', '京'),
    fc.constantFrom('A', 'F', 'Z'),
    digits(4),
    fc.constantFrom('5', '挂', '学', 'K'),
  )
  .map((parts) => parts.join(''));

describe('a plate', () => {
  it.each([
    ['12C-123.45', 'VN', '12C12345', '12C-123.45', 'CIVIL'],
    ['12c 12345', 'VN', '12C12345', '12C-123.45', 'CIVIL'],
    ['29LD-123.45', 'VN', '29LD12345', '29LD-123.45', 'CIVIL'],
    ['12H-1234', 'VN', '12H1234', '12H-1234', 'CIVIL'],
    ['12R-012.34', 'VN', '12R01234', '12R-012.34', 'TRAILER'],
    ['12TĐ-123.45', 'VN', '12TĐ12345', '12TĐ-123.45', 'CIVIL'],
    ['12td 123.45', 'VN', '12TĐ12345', '12TĐ-123.45', 'CIVIL'],
    ['TM 12-34', 'VN', 'TM1234', 'TM 12-34', 'ARMY'],
    ['QH123', 'VN', 'QH123', 'QH 123', 'ARMY'],
    ['桂F12345', 'CN', '桂F12345', '桂F·12345', 'CIVIL'],
    ['桂Ｆ·１２３４５', 'CN', '桂F12345', '桂F·12345', 'CIVIL'],
    ['桂F1234挂', 'CN', '桂F1234挂', '桂F·1234挂', 'TRAILER'],
    ['桂AD12345', 'CN', '桂AD12345', '桂A·D12345', 'NEW_ENERGY'],
    ['桂A12345D', 'CN', '桂A12345D', '桂A·12345D', 'NEW_ENERGY'],
  ])('%s is read', (text, country, normal, shown, kind) => {
    expect(checkPlate(text)).toEqual({ value: { country, normal, shown, kind } });
  });

  it.each([
    ['桂FI2345', 'plate-chinese-letters'],
    ['桂F123', 'plate-chinese'],
    ['中F12345', 'plate-chinese'],
    ['10C-123.45', 'plate-vietnamese'],
    ['12I-123.45', 'plate-vietnamese'],
    ['12C-123', 'plate-vietnamese'],
    ['F12345', 'plate-unknown'],
    ['', 'plate-unknown'],
  ])('%s is refused with %s', (text, code) => {
    expect(checkPlate(text)).toEqual({ problem: { code, severity: 'error' } });
  });

  it('reads again what it shows, however often', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, chinese), (text) => {
        const { value } = checkPlate(text);
        expect(value?.normal).toBe(text);
        expect(checkPlate(value?.shown ?? '').value).toEqual(value);
      }),
    );
  });

  it('gives public screens three characters at most', () => {
    expect(plateTail('桂F1234挂')).toBe('34挂');
  });
});
