import type { FieldProblem } from '../../../shared/domain/problem.js';
import { cellValue } from './cells.js';
import { COLUMNS, LISTS } from './columns.js';
import type { FormerTable, Outcome, RowVerdict } from './verdict.js';

/** A row as it was read: cells as trimmed text by column, empty ones left out. */
export interface FormerRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows that say one thing, what they say as the API would be told it, and where each part of a list was said. */
export interface FormerRecord {
  readonly key: string;
  readonly rows: readonly FormerRow[];
  readonly content: Readonly<Record<string, unknown>>;
  /** Line of each part, by `goods.0`. */
  readonly origin: ReadonlyMap<string, number>;
  readonly findings: readonly FieldProblem[];
}

const HEAD = new Set(['key', 'firm']);
const listOf = (column: string) => LISTS.find((list) => column.startsWith(`${list}.`));

/** Rows of one key are one record; rows without a key are records of their own, which are refused. */
export function recordsOf(table: FormerTable, rows: readonly FormerRow[]): readonly FormerRecord[] {
  const byKey = new Map<string, FormerRow[]>();
  for (const row of rows) {
    // Only a declaration is told in several rows.
    const key = table === 'declarations' && row.cells['key'] ? row.cells['key'] : `line ${row.line}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].map((same) => recordOf(table, same));
}

function recordOf(table: FormerTable, rows: readonly FormerRow[]): FormerRecord {
  const content: Record<string, unknown> = {};
  const origin = new Map<string, number>();
  const findings: FieldProblem[] = [];
  const first = rows[0] ?? { line: 0, cells: {} };
  for (const { line, cells } of rows) {
    const parts = new Map<string, Record<string, unknown>>();
    for (const [column, kind] of Object.entries(COLUMNS[table])) {
      const text = cells[column];
      if (text === undefined || HEAD.has(column)) continue;
      const value = cellValue(text, kind);
      const list = table === 'declarations' ? listOf(column) : undefined;
      if (list) {
        const part = parts.get(list) ?? {};
        parts.set(list, part);
        put(part, column.slice(list.length + 1), value);
      } else if (kind === 'list')
        content[column] = undefined === content[column] ? value : both(content[column], value);
      else if (line === first.line) put(content, column, value);
      else if (text !== first.cells[column])
        findings.push({
          path: `${line} ${column}`,
          code: 'former-head-differs',
          severity: 'error',
          parameters: { line: first.line },
        });
    }
    for (const [list, part] of parts) {
      const known = (content[list] as unknown[] | undefined) ?? [];
      origin.set(`${list}.${known.length}`, line);
      content[list] = [...known, part];
    }
  }
  return { key: first.cells['key'] ?? '', rows, content: nested(content), origin, findings };
}

function both(known: unknown, more: unknown): unknown[] {
  return [...new Set([...(known as unknown[]), ...(more as unknown[])])];
}

/** `vehicle.vins` was kept under its whole name for as long as rows add to it. */
function nested(content: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(content)) put(whole, path, value);
  return whole;
}

function put(into: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    into[head] =
      typeof into[head] === 'object' && typeof value === 'object' ? Object.assign(into[head] as object, value) : value;
    return;
  }
  const below = (into[head] as Record<string, unknown> | undefined) ?? {};
  into[head] = below;
  put(below, rest.join('.'), value);
}

/** What became of a record, told for every line that it was read from; findings stand where their value was written. */
export function verdictsOf(table: FormerTable, record: FormerRecord, { verdict, findings }: Outcome): RowVerdict[] {
  const first = record.rows[0]?.line ?? 1;
  const placed = findings.map(({ path, code, severity, parameters }) => {
    const { line, column } = placeOf(record, path, first);
    return { line, finding: { ...(column && { column }), code, severity, ...(parameters && { parameters }) } };
  });
  return record.rows.map(({ line }) => ({
    table,
    line,
    verdict,
    findings: placed.filter((each) => each.line === line).map(({ finding }) => finding),
  }));
}

function placeOf({ origin }: FormerRecord, path: string, first: number): { line: number; column: string } {
  const [, told, differing] = /^(\d+) (.+)$/.exec(path) ?? [];
  if (told && differing) return { line: Number(told), column: differing };
  const [, list, index] = /^([a-zA-Z]+)\.(\d+)(?:\.|$)/.exec(path) ?? [];
  const column = path.replace(/\.\d+(?=\.|$)/g, '');
  return { line: (list && origin.get(`${list}.${index}`)) || first, column };
}
