import { strToU8 } from 'fflate';
import { madeWorkbook } from './testing/made-workbook.js';
import { SENT_WORKBOOK, readSheetTable, readWorkbook, sentWorkbook } from './workbook.js';

const read = (file: Uint8Array) => readWorkbook(file, SENT_WORKBOOK);
const sheetPart = (cells: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  );

describe('A workbook', () => {
  it('is read sheet by sheet, with the line on which each row stands; empty rows count as lines', async () => {
    const file = madeWorkbook({ firms: [['key', 'name'], [], ['F-1', 'Nông sản & Xứ Lạng']], fleets: [['key']] });
    expect(await read(file)).toEqual([
      {
        name: 'firms',
        rows: [
          { line: 1, cells: ['key', 'name'] },
          { line: 3, cells: ['F-1', 'Nông sản & Xứ Lạng'] },
        ],
      },
      { name: 'fleets', rows: [{ line: 1, cells: ['key'] }] },
    ]);
  });

  it('gives long numbers as they are written, dates as Hanoi time, and a day without a time as a day', async () => {
    const file = madeWorkbook({ one: [[301234567890, 18_000.5, true, { date: 45_526.5 }, { date: 45_526 }]] });
    expect((await read(file))[0]?.rows[0]?.cells).toEqual([
      '301234567890',
      '18000.5',
      'true',
      '2024-08-22T12:00:00+07:00',
      '2024-08-22',
    ]);
  });

  it('is taken as a table by the names of its first row, if it has those that are needed', async () => {
    const file = madeWorkbook({
      one: [
        ['number', '', 'vehicle'],
        ['3', 'x', '12C-1'],
      ],
    });
    expect(await readSheetTable(file, SENT_WORKBOOK, ['number'])).toEqual({
      rows: [{ line: 2, cells: { number: '3', vehicle: '12C-1' } }],
      faults: [],
    });
    await expect(readSheetTable(file, SENT_WORKBOOK, ['office'])).rejects.toThrow('workbook-unreadable');
  });

  it('that would fill the machine when it is unpacked is refused by what its parts say they hold', async () => {
    const bomb = madeWorkbook({ one: [['key']] }, { 'xl/sharedStrings.xml': new Uint8Array(100_000_000) });
    expect(bomb.length).toBeLessThan(120_000);
    await expect(read(bomb)).rejects.toThrow('workbook-too-large');
  });

  it('whose part is longer than it says is not read on', async () => {
    const bomb = madeWorkbook({ one: [['key']] }, { 'xl/sharedStrings.xml': new Uint8Array(50_000_000) });
    for (let at = bomb.indexOf('xl/sharedStrings.xml'); at >= 0; at = bomb.indexOf('xl/sharedStrings.xml', at + 1)) {
      const central = bomb.readUInt32LE(at - 46) === 0x02014b50;
      bomb.writeUInt32LE(100, central ? at - 46 + 24 : at - 30 + 22);
    }
    const before = process.memoryUsage().arrayBuffers;
    await read(bomb).catch(() => undefined);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('carries pictures and the like along without anybody unpacking them', async () => {
    const file = madeWorkbook({ one: [['key']] }, { 'xl/media/image1.png': new Uint8Array(30_000_000) });
    expect(await read(file)).toHaveLength(1);
  });

  it('with a cell far out, which would make an endless table, is refused', async () => {
    for (const place of ['XFD1', 'A1048576', 'XFD1048576']) {
      const far = sheetPart(`<row r="1"><c x=">" r='${place}'><v>1</v></c></row>`);
      const file = madeWorkbook({ one: [['key']] }, { 'xl/worksheets/sheet1.xml': far });
      await expect(read(file)).rejects.toThrow('workbook-too-large');
    }
    const hidden = sheetPart('<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>');
    const file = madeWorkbook({ one: [['key']] }, { 'xl/worksheets/sheet1.xml': hidden });
    await expect(read(file)).rejects.toThrow('workbook-unreadable');
  });

  it('that is none is refused: text, an empty file, a broken one, another kind of zip', async () => {
    const whole = madeWorkbook({ one: [['key']] });
    for (const bytes of [Buffer.from('key,name\n'), Buffer.alloc(10), whole.subarray(0, whole.length / 2)])
      await expect(read(bytes)).rejects.toThrow('workbook-unreadable');
    await expect(read(madeWorkbook({}, { 'xl/workbook.xml': strToU8('<a/>') }))).rejects.toThrow();
    expect(() => sentWorkbook('')).toThrow('workbook-unreadable');
  });
});
