import type { Queryable } from '../append.js';
import type { PersonalFacts } from '../personal-facts.js';
import type { ChangedRow, PersonalReader, RowProjection } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { announcing } from './announce.js';
import type { ProjectedTable } from './projected-table.js';

type Row = Record<string, unknown>;

/** Rows as they were before a batch. */
export type Before = ReadonlyMap<string, Row>;

/** The keys of the rows that events touch. */
export function touched(projection: RowProjection<Row>, events: readonly RecordedEvent[]): string[] {
  return [...new Set(events.flatMap((event) => projection.change(event).map(({ key }) => key)))];
}

/**
 * Applies events to rows in memory.
 * @param on reads sealed facts, when the projection names any
 * @param before the rows of {@link touched} that exist
 * @param quiet a rebuild: nothing is announced
 * @returns the statements that write what has changed
 */
export async function projected(
  on: Queryable,
  projection: RowProjection<Row>,
  table: ProjectedTable,
  events: readonly RecordedEvent[],
  facts: PersonalFacts,
  before: Before,
  quiet = false,
): Promise<string[]> {
  const personal = await readerFor(on, projection, events, facts);
  const after = new Map<string, Row | undefined>(before);
  for (const event of events)
    for (const { key, apply } of projection.change(event)) after.set(key, apply(after.get(key), personal));
  const saved: Row[] = [];
  const removed: string[] = [];
  const changed: ChangedRow<Row>[] = [];
  for (const [key, row] of after) {
    const was = before.get(key);
    if (row === was) continue;
    if (row === undefined) removed.push(key);
    else if (String(row[projection.key]) === key) saved.push(row);
    else throw new Error(`${projection.name} made a row with another key than it said`);
    changed.push({ key, before: was, after: row });
  }
  const statements = saved.length ? [table.saving(saved)] : [];
  if (removed.length) statements.push(table.removing(removed));
  const announced = quiet || changed.length === 0 ? undefined : announcing(projection.announce?.(changed) ?? []);
  return announced ? [...statements, announced] : statements;
}

async function readerFor(
  on: Queryable,
  projection: RowProjection<Row>,
  events: readonly RecordedEvent[],
  facts: PersonalFacts,
): Promise<PersonalReader> {
  const refs = new Set(events.flatMap((event) => projection.refs?.(event) ?? []));
  const opened = await facts.read([...refs], on);
  return {
    read<T>(ref: string): T | undefined {
      if (!refs.has(ref)) throw new Error(`${projection.name} reads a fact that its refs do not name`);
      return opened.get(ref) as T | undefined;
    },
  };
}
