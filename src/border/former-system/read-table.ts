import { readWorkbook, type SheetRows, type WorkbookLimits } from '../../shared/import/workbook.js';
import { COLUMNS, NEEDED } from './domain/columns.js';
import { refuse } from './domain/former-problems.js';
import type { FormerRow } from './domain/row-content.js';
import { FORMER_TABLES, type FormerTable, type RowVerdict } from './domain/verdict.js';

/** At most so many rows of a table at a time. */
export const MOST_ROWS = 20_000;

export interface ReadTable {
  readonly rows: readonly FormerRow[];
  /** What is told about the head. */
  readonly notes: readonly RowVerdict[];
}

/**
 * The tables of an Excel workbook, each a sheet of its name (`firms`, `fleets`, …); other sheets are left alone.
 * Throws `workbook-unreadable`, `workbook-too-large`.
 */
export async function workbookTables(
  file: Uint8Array,
  limits: WorkbookLimits,
): Promise<{ readonly [T in FormerTable]?: SheetRows }> {
  const sheets = await readWorkbook(file, limits);
  const found = FORMER_TABLES.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name.trim().toLowerCase() === table);
    return sheet ? [[table, sheet.rows] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The rows of a table by its columns. Throws `former-file-unreadable` when it lacks one or is too long. */
export function readTable(table: FormerTable, sheet: SheetRows): ReadTable {
  const [head, ...body] = sheet;
  const named = (head?.cells ?? []).map((cell) => cell.trim());
  const missing = NEEDED[table].filter((column) => !named.includes(column));
  if (missing.length > 0 || body.length > MOST_ROWS)
    throw refuse('former-file-unreadable', { file: table, columns: missing.join(', ') || '–', most: MOST_ROWS });
  const unknown = named.filter((column) => column !== '' && COLUMNS[table][column] === undefined);
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      named.flatMap((column, i) => {
        const text = cells[i]?.trim().slice(0, 4_000);
        return text && COLUMNS[table][column] ? [[column, text]] : [];
      }),
    ),
  }));
  const findings = unknown.map((column) => ({
    column: column.slice(0, 100),
    code: 'former-column-unknown',
    severity: 'warning' as const,
    parameters: { column: column.slice(0, 100) },
  }));
  const line = head?.line ?? 1;
  const notes = findings.length ? [{ table, line, verdict: 'UNCHANGED' as const, findings }] : [];
  return { rows: rows.filter(({ cells }) => Object.keys(cells).length > 0), notes };
}
