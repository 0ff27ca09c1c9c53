import { parse } from 'csv-parse/sync';
import type { SheetRows } from './workbook.js';

/** Reads CSV as spreadsheets write it: comma, semicolon or tab, with or without BOM. A quote that is never closed costs its own row. */
export function csvRows(text: string): SheetRows {
  for (const each of [text, text.replaceAll('"', '')])
    try {
      return parsed(each);
    } catch {
      continue;
    }
  return [];
}

function parsed(text: string): SheetRows {
  const records = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
