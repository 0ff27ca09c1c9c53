import { Client, escapeIdentifier } from 'pg';
import { plainTypes } from '../../database/connection.js';
import { EVENT_COLUMNS, recorded } from '../event-row.js';
import type { EventRow } from '../event-row.js';
import type { LogRegistry } from '../log-registry.js';
import type { PersonalFacts } from '../personal-facts.js';
import type { RowProjection } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { makeBeside, swap } from './beside.js';
import { projected, touched } from './project-batch.js';
import { ProjectedTable } from './projected-table.js';
import { purgedBefore } from '../worker/housekeeping.js';

export interface Rebuild {
  /** Logs in as the owner of the schema: tables are made and swapped. */
  readonly ownerUrl: string;
  readonly projection: RowProjection;
  readonly registry: LogRegistry;
  readonly facts: PersonalFacts;
  /** What housekeeping takes away by then is left out. */
  readonly now: Date;
  readonly onProgress?: (position: number, head: number) => void;
}

const MOST = 5_000;

/**
 * Makes a projection anew beside the serving one, in a schema of its own, then swaps the two in one transaction. Readers
 * see the old rows until then; the serving projector goes on meanwhile. A stopped projection runs again afterwards.
 * Throws when a rebuild of it is under way, or at an event type that this version does not know.
 * @returns how many events it took, and in how many seconds
 */
export async function rebuildProjection(rebuild: Rebuild): Promise<{ events: number; seconds: number }> {
  const { projection, facts, now } = rebuild;
  const { purged } = projection;
  const schema = `rebuild_${projection.name.replaceAll('-', '_')}`;
  const [writer, reader] = [connection(rebuild.ownerUrl, schema), connection(rebuild.ownerUrl, schema)];
  await Promise.all([writer.connect(), reader.connect()]);
  try {
    await claim(writer, projection.name);
    await makeBeside(writer, schema, projection.table);
    const table = await ProjectedTable.find(writer, projection.table, projection.key);
    const started = performance.now();
    let position = 0;
    let events = 0;
    const take = async (batch: readonly RecordedEvent[]) => {
      const keys = touched(projection, batch);
      if (keys.length) {
        const { rows } = await writer.query<Record<string, unknown>>(table.selecting(keys));
        const writes = await projected(writer, projection, table, batch, facts, table.byKey(rows), true);
        if (writes.length) await writer.query(writes.join('; '));
        if (purged)
          await writer.query(
            `DELETE FROM ${escapeIdentifier(projection.table)}
              WHERE ${escapeIdentifier(purged.column)} < $1 AND ${escapeIdentifier(projection.key)} = ANY($2)`,
            [purgedBefore(purged, now), keys],
          );
      }
      position = batch.at(-1)?.position ?? position;
      events += batch.length;
    };
    let next = read(reader, rebuild, position);
    for (let batch = await next; batch.length > 0; batch = await next) {
      // The next piece is read while this one is applied.
      next = read(reader, rebuild, batch.at(-1)?.position ?? position);
      await writer.query('BEGIN');
      await take(batch);
      await writer.query('COMMIT');
      rebuild.onProgress?.(position, await headOf(writer));
    }
    await swap(writer, schema, projection, async () => {
      const head = await headOf(writer);
      for (
        let batch = await read(writer, rebuild, position);
        batch.length > 0;
        batch = await read(writer, rebuild, position)
      )
        await take(batch);
      return Math.max(head, position);
    });
    return { events, seconds: (performance.now() - started) / 1000 };
  } finally {
    await Promise.all([writer.end(), reader.end()]);
  }
}

function connection(connectionString: string, schema: string): Client {
  return new Client({
    connectionString,
    types: plainTypes,
    application_name: 'gate-rebuild',
    options: `-c search_path=${escapeIdentifier(schema)},public -c TimeZone=UTC -c plan_cache_mode=force_custom_plan -c synchronous_commit=off`,
  });
}

async function claim(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_lock(4719003, hashtext($1)) AS locked',
    [name],
  );
  if (!rows[0]?.locked) throw new Error(`${name} is being rebuilt already`);
}

async function headOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ head: number }>('SELECT coalesce(max(position), 0) AS head FROM public.event');
  return rows[0]?.head ?? 0;
}

async function read(client: Client, { projection, registry }: Rebuild, after: number): Promise<RecordedEvent[]> {
  const { rows } = await client.query<EventRow>({
    name: 'rebuild',
    text: `SELECT ${EVENT_COLUMNS} FROM public.event
           WHERE position > $1 AND (type = ANY($2) OR type <> ALL($3)) ORDER BY position LIMIT ${MOST}`,
    values: [after, projection.types, registry.knownTypes],
  });
  const unknown = rows.find(({ type }) => !registry.knows(type));
  if (unknown) throw new Error(`Unknown event type ${unknown.type} at position ${unknown.position}`);
  return rows.map(recorded);
}
