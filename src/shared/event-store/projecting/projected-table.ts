import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Queryable } from '../append.js';

type Row = Record<string, unknown>;

interface Column {
  /** In the database. */
  readonly column: string;
  /** The property of the row. */
  readonly property: string;
}

/**
 * A table of a read model, read and written by whole rows: properties in camelCase, columns in snake_case. Its statements
 * hold their values, so that several can be sent together.
 */
export class ProjectedTable {
  private constructor(
    private readonly table: string,
    private readonly key: Column,
    private readonly columns: readonly Column[],
  ) {}

  /** Looks the table up by the connection's search path. Throws when it, or its key, is not there. */
  static async find(on: Queryable, table: string, key: string): Promise<ProjectedTable> {
    const { rows } = await on.query<{ column: string }>(
      `SELECT attname AS column FROM pg_attribute
       WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
      [escapeIdentifier(table)],
    );
    const columns = rows.map(({ column }) => ({ column, property: camelCase(column) }));
    const keyColumn = columns.find(({ property }) => property === key);
    if (!keyColumn) throw new Error(`Read model ${table} has no column for its key ${key}`);
    return new ProjectedTable(escapeIdentifier(table), keyColumn, columns);
  }

  /** Selects the rows of these keys that exist. */
  selecting(keys: readonly string[]): string {
    const list = this.columns.map(({ column, property }) => `${escapeIdentifier(column)} AS "${property}"`).join(', ');
    return `SELECT ${list} FROM ${this.table} WHERE ${escapeIdentifier(this.key.column)} IN (${literals(keys)})`;
  }

  /** Rows as `selecting` gave them, by key. */
  byKey(rows: readonly Row[]): Map<string, Row> {
    return new Map(rows.map((row) => [String(row[this.key.property]), row]));
  }

  /** Writes whole rows: a property that a row does not have becomes null. Throws for one that has no column. */
  saving(rows: readonly Row[]): string {
    const known = new Map(this.columns.map(({ column, property }) => [property, column]));
    const named = rows.map((row) => {
      const out: Row = {};
      for (const [property, value] of Object.entries(row)) {
        const column = known.get(property);
        if (column === undefined) throw new Error(`Read model ${this.table} has no column for ${property}`);
        out[column] = value;
      }
      return out;
    });
    const names = this.columns.map(({ column }) => escapeIdentifier(column));
    const key = escapeIdentifier(this.key.column);
    const sets = names.filter((name) => name !== key).map((name) => `${name} = EXCLUDED.${name}`);
    return `INSERT INTO ${this.table} (${names.join(', ')})
       SELECT ${names.join(', ')}
       FROM json_populate_recordset(null::${this.table}, ${escapeLiteral(JSON.stringify(named))}::json)
       ON CONFLICT (${key}) DO ${sets.length ? `UPDATE SET ${sets.join(', ')}` : 'NOTHING'}`;
  }

  removing(keys: readonly string[]): string {
    return `DELETE FROM ${this.table} WHERE ${escapeIdentifier(this.key.column)} IN (${literals(keys)})`;
  }
}

function literals(texts: readonly string[]): string {
  return texts.map((text) => escapeLiteral(text)).join(', ');
}

/** `plate_last_3` → `plateLast3` */
function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
