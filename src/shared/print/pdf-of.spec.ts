import { beforeAll, describe, expect, test } from '@jest/globals';
import { pdfOf } from './pdf-of.js';
import { markPrints } from './print-mark.js';
import type { PrintedDocument } from './printed-document.js';
import { pagesOf } from './testing/pdf-text.js';

const VIETNAMESE = 'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ';
const CHINESE =
  '友谊关浦寨危险品停车场叫号车道放行桂粤湘鄂豫皖赣闽浙沪苏鲁冀晋辽吉黑陕甘青宁新藏琼渝川贵云京津港澳挂领';

const yard: PrintedDocument = {
  title: 'Xe trong bãi',
  place: 'Hữu Nghị · Xuân Cương',
  printedAt: new Date('2026-11-25T07:05:00.000Z'),
  printedBy: 'supervisor.huu-nghi',
  parts: [
    { kind: 'heading', text: 'Hàng nguy hiểm' },
    { kind: 'facts', facts: [['Cửa khẩu', 'Hữu Nghị 友谊关']] },
    { kind: 'paragraph', text: VIETNAMESE + VIETNAMESE.toLowerCase() },
    { kind: 'paragraph', text: CHINESE },
    {
      kind: 'table',
      columns: [{ title: 'Mã' }, { title: 'kg', align: 'right', width: 'auto' }],
      rows: Array.from({ length: 90 }, (_, n) => ({ cells: [`HN-E-${1000 + n}`, '18000'], strong: n === 0 })),
    },
    { kind: 'qr', content: 'https://example.vn/t/HN-E-0417', caption: 'HN-E-0417' },
    { kind: 'lines', count: 3 },
  ],
};

describe('a slip of a thermal printer', () => {
  test('is one page of a roll, as long as it needs, with its head, code and foot', async () => {
    const long = (count: number): PrintedDocument => ({
      ...yard,
      paper: 'ROLL_80',
      parts: [
        { kind: 'large', text: 'HN-E-0417' },
        ...Array.from({ length: count }, (_, n) => ({ kind: 'paragraph', text: `Còn thiếu ${n}` }) as const),
      ],
    });
    const [short, longer] = await Promise.all([pdfOf(long(1)), pdfOf(long(80))]);
    expect(pagesOf(longer)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(longer.toString('latin1')) ?? [];
    expect(Math.round((Number(width) / 72) * 25.4)).toBe(80);
    const [, , least] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(short.toString('latin1')) ?? [];
    expect(Number(height)).toBeGreaterThan(Number(least) * 3);
    const [text = ''] = pagesOf(short);
    for (const said of ['Xe trong bãi', 'HN-E-0417', 'Còn thiếu 0', '25-11-2026 14:05']) expect(text).toContain(said);
  });
});

describe('a printed document', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = pagesOf(await pdfOf(yard));
  });

  test('says on every page what it is, where, when in Hanoi and who printed it, and its number', () => {
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, n) => {
      expect(page).toContain('Xe trong bãi');
      expect(page).toContain('Hữu Nghị · Xuân Cương');
      expect(page.replaceAll('\n', '')).toContain('In lúc 25-11-2026 14:05 (giờ Hà Nội) · supervisor.huu-nghi');
      expect(page.replaceAll('\n', '')).toContain(`Trang ${n + 1}/${pages.length}`);
    });
  });

  test('has a glyph for every Vietnamese letter and for the characters of Chinese plates', () => {
    const text = pages.join('').replaceAll('\n', '');
    for (const letter of VIETNAMESE + VIETNAMESE.toLowerCase() + CHINESE) expect(text).toContain(letter);
  });

  test('repeats the head of a table on each of its pages and loses no row', () => {
    const withRows = pages.filter((page) => page.includes('HN-E-1'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toContain('Mã');
    expect(pages.join('\n').match(/HN-E-1\d{3}/g)).toHaveLength(90);
  });

  test('is the same to the byte for the same document, and another for another instant', async () => {
    const [one, again, later] = await Promise.all([
      pdfOf(yard),
      pdfOf(yard),
      pdfOf({ ...yard, printedAt: new Date('2026-11-25T07:06:00.000Z') }),
    ]);
    expect(one.equals(again)).toBe(true);
    expect(one.equals(later)).toBe(false);
  });

  test('breaks a word that is wider than its cell instead of printing it over the next', async () => {
    const table = {
      kind: 'table',
      columns: [{ title: 'a', width: 60 }, { title: 'b' }],
      rows: [{ cells: ['Q'.repeat(200), 'y'] }],
    } as const;
    const [page = ''] = pagesOf(await pdfOf({ ...yard, parts: [table] }));
    const pieces = [...page.matchAll(/^Q+/gm)].map(([piece]) => piece);
    expect(pieces.join('')).toBe('Q'.repeat(200));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(15);
  });

  test('says across every page that it is for training where the process is', async () => {
    markPrints('TẬP HUẤN · 培训 · TRAINING');
    try {
      for (const page of pagesOf(await pdfOf(yard))) expect(page.replaceAll('\n', '')).toContain('TRAINING');
    } finally {
      markPrints(undefined);
    }
    expect(pagesOf(await pdfOf(yard)).join('')).not.toContain('TRAINING');
  });

  test('reads no file and no address that stands in its text', async () => {
    const parts = [{ kind: 'paragraph', text: '![](file:///etc/passwd) http://localhost/' }] as const;
    expect(pagesOf(await pdfOf({ ...yard, parts })).join('')).toContain('etc/passwd');
  });

  test('of many rows keeps nobody else waiting while it is laid out', async () => {
    let longest = 0;
    let before = performance.now();
    const look = () => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    };
    const timer = setInterval(look, 5);
    const rows = Array.from({ length: 1_500 }, (_, n) => ({ cells: [`HN-E-${n}`, '18000'] }));
    const started = performance.now();
    const pdf = await pdfOf({ ...yard, parts: [{ kind: 'table', columns: [{ title: 'A' }, { title: 'B' }], rows }] });
    look();
    clearInterval(timer);
    const took = performance.now() - started;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(longest).toBeLessThan(took / 2);
  });
});
