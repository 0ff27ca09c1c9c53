import type { PoolClient } from 'pg';
import { escapeLiteral } from 'pg';
import type { Queryable } from '../append.js';

export type CheckpointKind = 'projection' | 'reaction' | 'deadline' | 'follower' | 'outbox' | 'rebuild';

/** How far somebody has followed the log. */
export interface Checkpoint {
  readonly position: number;
  readonly stoppedAt: string | null;
  readonly unknownType: string | null;
}

export async function ensureCheckpoints(
  on: Queryable,
  rows: readonly { name: string; kind: CheckpointKind }[],
): Promise<void> {
  await on.query(
    `INSERT INTO checkpoint (name, kind) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT (name) DO NOTHING`,
    [rows.map((row) => row.name), rows.map((row) => row.kind)],
  );
}

/**
 * Begins a transaction that holds the checkpoint: election, fence and exactly-once in one row lock.
 * `held` undefined: another process works on it. The transaction is open either way.
 * @param durable false when losing the last moments in a crash of PostgreSQL loses checkpoint and rows together
 * @param read a SELECT that is sent along; its rows are those of the moment after the checkpoint was taken
 */
export async function holdCheckpoint(
  client: PoolClient,
  name: string,
  durable: boolean,
  read?: string,
): Promise<{ held: Checkpoint | undefined; rows: readonly Record<string, unknown>[] | undefined }> {
  const results = (await client.query(
    `BEGIN; SET LOCAL synchronous_commit = ${durable ? 'on' : 'off'};
     SELECT position, stopped_at AS "stoppedAt", unknown_type AS "unknownType"
     FROM checkpoint WHERE name = ${escapeLiteral(name)} FOR UPDATE SKIP LOCKED${read ? `; ${read}` : ''}`,
  )) as unknown as { rows: never[] }[];
  return { held: results[2]?.rows[0], rows: results[3]?.rows };
}

/** Carries out what is left to write, moves the checkpoint that is held, and commits: one round trip. */
export async function moveAndCommit(
  client: PoolClient,
  name: string,
  position: number,
  writes: readonly string[],
): Promise<void> {
  const move = `UPDATE checkpoint SET position = ${position}, updated_at = now() WHERE name = ${escapeLiteral(name)}`;
  await client.query([...writes, move, 'COMMIT'].join('; '));
}

/** Stops at an event; `position` stays before it. */
export async function stopCheckpoint(
  on: Queryable,
  name: string,
  at: { readonly position: number; readonly error: string; readonly unknownType?: string },
): Promise<void> {
  await on.query(
    `UPDATE checkpoint SET stopped_at = now(), stopped_position = $2, error = $3, unknown_type = $4, updated_at = now()
     WHERE name = $1 AND stopped_at IS NULL AND position < $2`,
    [name, at.position, at.error, at.unknownType ?? null],
  );
}

/** Lets those go on that stopped at an event type which this process knows. */
export async function resumeKnown(on: Queryable, knownTypes: readonly string[]): Promise<void> {
  await on.query(
    `UPDATE checkpoint SET stopped_at = NULL, stopped_position = NULL, error = NULL, unknown_type = NULL
     WHERE unknown_type = ANY($1)`,
    [knownTypes],
  );
}

/** Writes down how far those have come to whom nothing happened lately. Never back, never over one that is at work. */
export async function moveIdle(on: Queryable, positions: ReadonlyMap<string, number>): Promise<void> {
  await on.query(
    `UPDATE checkpoint c SET position = v.position, updated_at = now()
     FROM unnest($1::text[], $2::bigint[]) AS v(name, position)
     WHERE c.name = v.name AND c.position < v.position AND c.stopped_at IS NULL
       AND c.name IN (SELECT name FROM checkpoint WHERE name = ANY($1) FOR UPDATE SKIP LOCKED)`,
    [[...positions.keys()], [...positions.values()]],
  );
}

/** Stops a follower in memory; it begins anew when let go on, so its position does not matter. */
export async function stopFollower(on: Queryable, name: string, error: string, unknownType?: string): Promise<void> {
  await on.query(
    `UPDATE checkpoint SET stopped_at = now(), stopped_position = position, error = $2, unknown_type = $3,
       updated_at = now() WHERE name = $1`,
    [name, error, unknownType ?? null],
  );
}

export async function isStopped(on: Queryable, name: string): Promise<boolean> {
  const { rowCount } = await on.query('SELECT 1 FROM checkpoint WHERE name = $1 AND stopped_at IS NOT NULL', [name]);
  return rowCount !== 0;
}
