import { parse } from 'csv-parse/sync';

/** A row of a file that was not taken. `line` counts from 1. */
export interface RowFault {
  readonly line: number;
  readonly fault: string;
}

/** Rows of a file with the line on which each stands. */
export interface ReadRows {
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, unknown>> }[];
  readonly faults: readonly RowFault[];
}

/** Reads CSV with a head line. Throws when a column that is needed is not there. */
export function readCsv(text: string, needed: readonly string[]): ReadRows {
  const records = parse(text, {
    bom: true,
    columns: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  const head = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const missing = needed.filter((column) => !head.split(',').some((cell) => cell.trim().replace(/"/g, '') === column));
  if (missing.length) throw new Error(`The file has no column ${missing.join(', ')}.`);
  return { rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })), faults: [] };
}

/** Reads a JSON list of flat objects one by one, so that a broken one does not take the others with it. */
export function readJsonList(text: string): ReadRows {
  const rows: { line: number; cells: Record<string, unknown> }[] = [];
  const faults: RowFault[] = [];
  let line = 1;
  for (const [index, piece] of text.split(/(\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\})/s).entries()) {
    const startsAt = line;
    line += piece.split('\n').length - 1;
    if (index % 2 === 0) {
      const rest = piece.replace(/[\s,[\]]/g, '');
      if (rest) faults.push({ line: startsAt + leadingLines(piece), fault: 'cannot be read' });
      continue;
    }
    try {
      rows.push({ line: startsAt, cells: JSON.parse(piece) as Record<string, unknown> });
    } catch {
      faults.push({ line: startsAt, fault: 'cannot be read' });
    }
  }
  return { rows, faults };
}

function leadingLines(piece: string): number {
  return (/^[\s,[\]]*/.exec(piece)?.[0] ?? '').split('\n').length - 1;
}
