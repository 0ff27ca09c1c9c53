import { unzipSync, zipSync, type Unzipped } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { ReadRows } from './row-file.js';
import { refuse } from './workbook-problems.js';

/** Rows of cells as text, with the line on which each stands; empty rows are left out. */
export type SheetRows = readonly { readonly line: number; readonly cells: readonly string[] }[];

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: SheetRows;
}

/** What a workbook may be unpacked to, so that a small file cannot fill the machine. */
export interface WorkbookLimits {
  /** Bytes of all its parts that are read. */
  readonly bytes: number;
  readonly rows: number;
}

/** Of a file that comes by the API, where it is one body among others. */
export const SENT_WORKBOOK: WorkbookLimits = { bytes: 8_000_000, rows: 25_000 };
/** Of a file on the machine itself. */
export const FILED_WORKBOOK: WorkbookLimits = { bytes: 64_000_000, rows: 25_000 };

const COLUMNS = 100;
const SHEETS = 8;
/** The parts of a workbook that hold cells and their meaning; pictures and the like are never unpacked. */
const READ_PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const SHEET_PART = /^xl\/worksheets\//;
/** Rows and cells say where they stand; the reader makes a table as large as the farthest of them. Looked for in every part. */
const PLACES = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a workbook of Excel (XLSX). Numbers come as they are written, dates as Hanoi time, since a cell knows no zone.
 * Throws `workbook-unreadable`, `workbook-too-large`.
 */
export async function readWorkbook(file: Uint8Array, limits: WorkbookLimits): Promise<WorkbookSheet[]> {
  const parts = unpacked(file, limits);
  if (Object.keys(parts).filter((name) => SHEET_PART.test(name)).length > SHEETS) throw refuse('workbook-too-large');
  for (const part of Object.values(parts)) requirePlaces(part, limits);
  // Packed anew, it holds what was counted and nothing else.
  const counted = Buffer.from(zipSync(parts, { level: 0 }));
  const sheets = await readXlsxFile(counted, { parseNumber: (text) => text, trim: true }).catch(() => {
    throw refuse('workbook-unreadable');
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
}

/** The first sheet by the names in its first row. Throws what {@link readWorkbook} throws, also when a needed column is not there. */
export async function readSheetTable(
  file: Uint8Array,
  limits: WorkbookLimits,
  needed: readonly string[],
): Promise<ReadRows> {
  const [first] = await readWorkbook(file, limits);
  const table = tableOf(first?.rows ?? [], needed);
  if (!table) throw refuse('workbook-unreadable');
  return table;
}

/** Rows by the names of the first one; undefined when a needed column is not there. */
export function tableOf([head, ...body]: SheetRows, needed: readonly string[]): ReadRows | undefined {
  const columns = (head?.cells ?? []).map((cell) => cell.trim());
  if (needed.some((column) => !columns.includes(column))) return undefined;
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(columns.flatMap((column, n) => (column === '' ? [] : [[column, cells[n] ?? '']]))),
  }));
  return { rows, faults: [] };
}

/** The bytes of a workbook that was sent as base64. Throws `workbook-unreadable`. */
export function sentWorkbook(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) throw refuse('workbook-unreadable');
  return bytes;
}

/** The parts as far as they are read. Sizes are those that the file states: what is longer than it says is cut off, not read on. */
function unpacked(file: Uint8Array, { bytes }: WorkbookLimits): Unzipped {
  let size = 0;
  let parted: Unzipped;
  try {
    parted = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        const read = READ_PART.test(name);
        if (read) size += originalSize;
        return read && size <= bytes;
      },
    });
  } catch {
    throw refuse('workbook-unreadable');
  }
  if (size > bytes) throw refuse('workbook-too-large');
  return parted;
}

function requirePlaces(part: Uint8Array, { rows }: WorkbookLimits): void {
  for (const [, quoted, single = ''] of Buffer.from(part).toString('utf8').matchAll(PLACES)) {
    const place = quoted ?? single;
    const [, letters, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (letters === undefined) throw refuse('workbook-unreadable');
    if (columnOf(letters) > COLUMNS || Number(row) > rows) throw refuse('workbook-too-large');
  }
}

/** `A` is 1, `AA` 27; none is 0. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowsOf(data: readonly (readonly unknown[])[]): SheetRows {
  return data
    .map((row, n) => ({ line: n + 1, cells: row.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    const instant = cell.toISOString();
    return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : `${instant.slice(0, 19)}+07:00`;
  }
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
