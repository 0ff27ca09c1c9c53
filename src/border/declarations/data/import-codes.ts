import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readCsv, readJsonList, type ReadRows, type RowFault } from './code-file.js';

/** What an import did. `faults` name the rows that were not taken, by line. */
export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly RowFault[];
}

type Row = Readonly<Record<string, string | null>>;
type Taken = { readonly row: Row } | { readonly fault: string };

/** Takes a CSV file with columns `hscode` and `description` into table hs_code; other columns are left alone. */
export function importHs(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importRows(app, readCsv(text, ['hscode', 'description']), 'hs_code', 'code', ({ hscode, description }) => {
    const code = words(hscode);
    if (!/^\d{2}(\d{2}){0,3}$/.test(code)) return { fault: `${code || 'an empty cell'} is not an HS code` };
    const name = words(description);
    return name ? { row: { code, name_en: name } } : { fault: `${code} has no description` };
  });
}

/** Takes a JSON list of `{number, description, class, tunnel?}` into table un_number. */
export function importAdr(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importRows(app, readJsonList(text), 'un_number', 'number', (cells) => {
    const number = words(cells['number']).replace(/^UN/i, '');
    if (!/^\d{4}$/.test(number)) return { fault: `${number || 'an empty value'} is not a UN number` };
    const description = words(cells['description']);
    const dangerClass = words(cells['class']);
    if (!description || !dangerClass) return { fault: `UN${number} has no description or no class` };
    return { row: { number, description, class: dangerClass, tunnel: words(cells['tunnel']) || null } };
  });
}

function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 1000) : '';
}

async function importRows(
  app: INestApplicationContext,
  read: ReadRows,
  table: 'hs_code' | 'un_number',
  key: string,
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
    const id = taken.row[key] ?? '';
    const first = good.get(id);
    if (first) faults.push({ line, fault: `${id} stands already on line ${first.line}` });
    else good.set(id, { row: taken.row, line });
  }
  const rows = [...good.values()].map(({ row }) => row);
  const written = await write(app.get(DataSource, { strict: false }), table, key, rows);
  return { ...written, faults: faults.sort((a, b) => a.line - b.line) };
}

async function write(source: DataSource, table: string, key: string, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return { added: 0, changed: 0, unchanged: 0 };
  const others = columns.filter((column) => column !== key);
  const list = (each: (column: string) => string) => others.map(each).join(', ');
  const written: { added: boolean }[] = await source.query(
    `INSERT INTO ${table} AS t (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM json_to_recordset($1) AS r(${columns.map((c) => `${c} text`).join(', ')})
     ON CONFLICT (${key}) DO UPDATE SET ${list((c) => `${c} = excluded.${c}`)}
     WHERE (${list((c) => `t.${c}`)}) IS DISTINCT FROM (${list((c) => `excluded.${c}`)})
     RETURNING (xmax = 0) AS added`,
    [JSON.stringify(rows)],
  );
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: rows.length - written.length };
}
