import type { Queryable } from '../append.js';
import type { PersonalFacts } from '../personal-facts.js';
import type { ChangedRow, PersonalReader, RowProjection } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { announce } from './announce.js';
import type { ProjectedTable } from './projected-table.js';

type Row = Record<string, unknown>;

/**
 * Applies events to the rows of a projection: one read of what they touch, the changes in memory, one write.
 * @param quiet a rebuild: nothing is announced
 */
export async function projectBatch(
  on: Queryable,
  projection: RowProjection<Row>,
  table: ProjectedTable,
  events: readonly RecordedEvent[],
  facts: PersonalFacts,
  quiet = false,
): Promise<void> {
  const changes = events.flatMap((event) => projection.change(event));
  if (changes.length === 0) return;
  const personal = await readerFor(on, projection, events, facts);
  const before = await table.load(on, [...new Set(changes.map((change) => change.key))]);
  const after = new Map<string, Row | undefined>(before);
  for (const { key, apply } of changes) after.set(key, apply(after.get(key), personal));
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
  await table.save(on, saved);
  await table.remove(on, removed);
  if (!quiet && projection.announce && changed.length) await announce(on, projection.announce(changed));
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
