import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { Words } from '../domain/problem.js';
import type { Language } from '../http/language.js';

/** As many rows as a file holds: over a month of a firm with forty trucks. Whoever wants others narrows the list. */
export const MOST_ROWS = 5_000;

/** A column of a table that somebody takes away: what stands above it, and what in it. */
export interface Column<Row> {
  readonly header: Words;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row, language: Language) => string | number | Date | undefined;
}

/** A table and whether the list went on after it. */
export interface Table<Row> {
  readonly name: Words;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly goesOn: boolean;
}

const GOES_ON: Words = {
  vi: `Chỉ có ${MOST_ROWS} dòng đầu; hãy lọc danh sách hẹp hơn.`,
  zh: `仅含前 ${MOST_ROWS} 行，请缩小列表范围。`,
  en: `Only the first ${MOST_ROWS} rows; narrow the list for the others.`,
};

/** An instant as a cell shows it. A cell knows no zone, so it holds what the clock of Hanoi showed. */
const HANOI_MS = 7 * 3_600_000;
const INSTANT = 'dd/mm/yyyy hh:mm';

/**
 * A workbook (XLSX) of one table. Text is written as text whatever it begins with: no cell of it is ever a formula, so that
 * a name that somebody typed does nothing at the desk of another.
 */
export function spreadsheetOf<Row>({ name, columns, rows, goesOn }: Table<Row>, language: Language): Promise<Buffer> {
  const data: SheetData = [
    columns.map(({ header }) => ({ value: header[language], type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => columns.map(({ cell }) => cellOf(cell(row, language)))),
    ...(goesOn ? [[{ value: GOES_ON[language], type: String }]] : []),
  ];
  const options = {
    sheet: name[language],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
  return writeExcelFile(data, options).toBuffer();
}

function cellOf(value: string | number | Date | undefined): Cell {
  if (value === undefined || value === '') return null;
  if (value instanceof Date)
    return { value: new Date(value.getTime() + HANOI_MS), type: Date, format: INSTANT, align: 'left' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

/** An instant that may not be there, for a cell. */
export const instantOf = (at: string | Date | null | undefined): Date | undefined =>
  at === null || at === undefined ? undefined : new Date(at);
