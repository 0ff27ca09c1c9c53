import type { Conditions } from '../database/conditions.js';
import { refuse } from './http-problems.js';
import { cursorOf, idOf, valuesOf } from './paging.js';

/** A column that a list may go by. */
export interface SortColumn<Row> {
  readonly sql: string;
  /** What a row has there, as the database answers it. */
  readonly of: (row: Row) => string | Date | null | undefined;
  readonly kind: 'TEXT' | 'INSTANT';
  /** Some rows have nothing there. */
  readonly nullable?: true;
}

/** What `sort` says of itself. */
export const SORT_SAYS =
  'Rows that have nothing in the column come last both ways. A cursor goes on in the order that it was made in alone.';

/** Upwards by a column, or downwards. */
export type Sort<Name extends string> = 'NEWEST' | Name | `${Name}_DOWN`;

/** Every order of a list: the newest first, as without one, and by each of its columns both ways. */
export function sortsBy<Name extends string>(...names: readonly Name[]): readonly Sort<Name>[] {
  return ['NEWEST', ...names.flatMap((name) => [name, `${name}_DOWN` as const])];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const NOTHING = 'n';

/**
 * The orders of a list and where a page of each ends. Ties go by the id, in the same direction; rows that have nothing in
 * the column come last both ways. A cursor names its order and is refused by every other.
 */
export class Sorting<Row, Name extends string> {
  constructor(
    private readonly id: { readonly sql: string; readonly of: (row: Row) => string },
    private readonly columns: Readonly<Record<Name, SortColumn<Row>>>,
  ) {}

  /**
   * Puts where the page begins into the conditions; answers what stands after ORDER BY. Throws `malformed-request` for a
   * cursor that is not of this order.
   */
  begin(sort: Sort<Name> | undefined, cursor: string | undefined, conditions: Conditions): string {
    const { sql: id } = this.id;
    const by = this.columnOf(sort);
    if (!by || !sort) {
      conditions.and(`${id} < ?`, idOf(cursor));
      return `${id} DESC`;
    }
    const { column, down } = by;
    if (cursor !== undefined) this.goOn(sort, column, down, cursor, conditions);
    return down ? `${column.sql} DESC NULLS LAST, ${id} DESC` : `${column.sql}, ${id}`;
  }

  /** The cursor of whatever comes after this row. */
  after(sort: Sort<Name> | undefined, row: Row): string {
    const by = this.columnOf(sort);
    const id = this.id.of(row);
    if (!by || !sort) return cursorOf([id]);
    const value = by.column.of(row) ?? null;
    const written = value === null ? NOTHING : `v${value instanceof Date ? value.toISOString() : value}`;
    return cursorOf([sort, written, id]);
  }

  private goOn(sort: string, column: SortColumn<Row>, down: boolean, cursor: string, conditions: Conditions): void {
    const [name, written = '', last = ''] = valuesOf(cursor, 3);
    // Throws for what is no id.
    const id = conditions.value(idOf(cursorOf([last])));
    const value = written.slice(1);
    const known = written === NOTHING ? column.nullable : written.startsWith('v') && fits(column, value);
    if (name !== sort || !known) throw refuse('malformed-request');
    const [{ sql }, beyond] = [column, down ? '<' : '>'];
    if (written === NOTHING) {
      conditions.also(`(${sql} IS NULL AND ${this.id.sql} ${beyond} ${id})`);
      return;
    }
    const past = `(${sql}, ${this.id.sql}) ${beyond} (${conditions.value(value)}, ${id})`;
    conditions.also(column.nullable ? `(${past} OR ${sql} IS NULL)` : past);
  }

  private columnOf(sort: Sort<Name> | undefined) {
    if (sort === undefined || sort === 'NEWEST') return undefined;
    const down = sort.endsWith('_DOWN');
    const name = (down ? sort.slice(0, -'_DOWN'.length) : sort) as Name;
    return { column: this.columns[name], down };
  }
}

function fits({ kind }: SortColumn<never>, value: string): boolean {
  return kind === 'TEXT' || (INSTANT.test(value) && !Number.isNaN(Date.parse(value)));
}
