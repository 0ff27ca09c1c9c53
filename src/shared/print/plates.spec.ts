import { describe, expect, test } from '@jest/globals';
import { pdfOf } from './pdf-of.js';
import type { PrintedPlate } from './printed-document.js';
import { pagesOf } from './testing/pdf-text.js';

const plate = (n: number, more: Partial<PrintedPlate> = {}): PrintedPlate => ({
  content: `https://gate.example/p/K7M2X${n}`,
  code: `K7M2X${n}`,
  name: `Đường số ${n}`,
  others: ['某路', 'Some Street'],
  address: 'Đầu cầu Kỳ Cùng',
  ...more,
});
const sheets = async (plates: readonly PrintedPlate[]) =>
  pagesOf(
    await pdfOf({
      title: 'Biển mã QR',
      place: 'Xã Đồng Đăng',
      printedAt: new Date('2026-11-30T03:00:00.000Z'),
      printedBy: 'CIVIL_SERVANT',
      parts: [{ kind: 'plates', plates }],
    }),
  );

describe('Plates to be cut out', () => {
  test('stand eight on a sheet, each whole with code and names', async () => {
    const pages = await sheets(Array.from({ length: 9 }, (_, n) => plate(n)));
    expect(pages.map((page) => page.match(/K7M2X\d/g)?.length)).toEqual([8, 1]);
    expect(pages[1]).toContain('Đường số 8');
  });

  test('grow with names as long as names may be, and lose none of them', async () => {
    const long = (n: number) =>
      plate(n, { name: 'Khu di tích '.repeat(16), others: ['长'.repeat(60), 'A long name '.repeat(8)] });
    const text = (await sheets(Array.from({ length: 8 }, (_, n) => long(n)))).join('');
    expect(text.match(/K7M2X\d/g)).toHaveLength(8);
    expect(text.match(/长/g)).toHaveLength(480);
  });
});
