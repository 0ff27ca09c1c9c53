import { stringify } from 'csv-stringify/sync';
import type { RowVerdict } from './domain/verdict.js';
import { wordsOf } from './verdict-words.js';

const COLUMNS = [
  'table',
  'line',
  'verdict',
  'column',
  'code',
  'what_vi',
  'todo_vi',
  'what_zh',
  'todo_zh',
  'what_en',
  'todo_en',
];

/** Verdicts as CSV (UTF-8 with BOM): a line for each finding, or one for a row without any. Says no content of the rows. */
export function verdictFile(rows: readonly RowVerdict[]): string {
  const lines = rows.flatMap(({ table, line, verdict, findings }) => {
    const row = { table, line, verdict };
    if (findings.length === 0) return [row];
    return findings.map((finding) => {
      const { title, todo } = wordsOf(finding);
      return {
        ...row,
        column: finding.column ?? '',
        code: finding.code,
        what_vi: title.vi,
        todo_vi: todo?.vi ?? '',
        what_zh: title.zh,
        todo_zh: todo?.zh ?? '',
        what_en: title.en,
        todo_en: todo?.en ?? '',
      };
    });
  });
  return stringify(lines, { header: true, bom: true, columns: COLUMNS, escape_formulas: true });
}
