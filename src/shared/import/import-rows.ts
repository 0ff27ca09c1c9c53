import { DataSource } from 'typeorm';
import type { ReadRows, RowFault } from './row-file.js';

/** What an import did. `faults` name the rows that were not taken, by line. */
export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly RowFault[];
}

/** A table of codes; the types of its columns are for reading rows that are sent as JSON. */
export interface ImportedTable {
  readonly name: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, 'text' | 'jsonb'>>;
}

type Row = Readonly<Record<string, unknown>>;
export type Taken = { readonly row: Row } | { readonly fault: string };

/**
 * Takes the good rows of a file into a table; rows that were there stay or change, and the first of two rows of one key
 * counts. Running it again changes nothing.
 */
export async function importRows(
  source: DataSource,
  read: ReadRows,
  table: ImportedTable,
  take: (cells: Readonly<Record<string, unknown>>) => Taken,
): Promise<ImportReport> {
  const faults = [...read.faults];
  const good = new Map<string, { readonly row: Row; readonly line: number }>();
  for (const { line, cells } of read.rows) {
    const taken = take(cells);
    if ('fault' in taken) {
      faults.push({ line, fault: taken.fault });
      continue;
    }
    const id = String(taken.row[table.key]);
    const first = good.get(id);
    if (first) faults.push({ line, fault: `${id} stands already on line ${first.line}` });
    else good.set(id, { row: taken.row, line });
  }
  const rows = [...good.values()].map(({ row }) => row);
  const written = await write(source, table, rows);
  return { ...written, faults: faults.sort((a, b) => a.line - b.line) };
}

async function write(source: DataSource, { name, key, columns }: ImportedTable, rows: readonly Row[]) {
  const all = Object.keys(columns);
  const others = all.filter((column) => column !== key);
  const list = (each: (column: string) => string) => others.map(each).join(', ');
  const written: { added: boolean }[] = await source.query(
    `INSERT INTO ${name} AS t (${all.join(', ')})
     SELECT ${all.join(', ')} FROM json_to_recordset($1) AS r(${all.map((c) => `${c} ${columns[c]}`).join(', ')})
     ON CONFLICT (${key}) DO UPDATE SET ${list((c) => `${c} = excluded.${c}`)}
     WHERE (${list((c) => `t.${c}`)}) IS DISTINCT FROM (${list((c) => `excluded.${c}`)})
     RETURNING (xmax = 0) AS added`,
    [JSON.stringify(rows)],
  );
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: rows.length - written.length };
}

/** A cell as trimmed text of at most 1,000 signs; empty for anything but text and numbers. */
export function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 1000) : '';
}
