import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { importRows, words, type ImportReport } from '../../../shared/import/import-rows.js';
import { readCsv, readJsonList } from '../../../shared/import/row-file.js';

const HS = { name: 'hs_code', key: 'code', columns: { code: 'text', name_en: 'text' } } as const;
const ADR = {
  name: 'un_number',
  key: 'number',
  columns: { number: 'text', description: 'text', class: 'text', tunnel: 'text' },
} as const;

/** Takes a CSV file with columns `hscode` and `description` into table hs_code; other columns are left alone. */
export async function importHs(app: INestApplicationContext, text: string): Promise<ImportReport> {
  const read = readCsv(text, ['hscode', 'description']);
  return importRows(app.get(DataSource, { strict: false }), read, HS, ({ hscode, description }) => {
    const code = words(hscode);
    if (!/^\d{2}(\d{2}){0,3}$/.test(code)) return { fault: `${code || 'an empty cell'} is not an HS code` };
    const name = words(description);
    return name ? { row: { code, name_en: name } } : { fault: `${code} has no description` };
  });
}

/** Takes a JSON list of `{number, description, class, tunnel?}` into table un_number. */
export function importAdr(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importRows(app.get(DataSource, { strict: false }), readJsonList(text), ADR, (cells) => {
    const number = words(cells['number']).replace(/^UN/i, '');
    if (!/^\d{4}$/.test(number)) return { fault: `${number || 'an empty value'} is not a UN number` };
    const description = words(cells['description']);
    const dangerClass = words(cells['class']);
    if (!description || !dangerClass) return { fault: `UN${number} has no description or no class` };
    return { row: { number, description, class: dangerClass, tunnel: words(cells['tunnel']) || null } };
  });
}
