import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';
import type { RowProjection } from '../projection.js';

interface Index {
  readonly name: string;
  /** The definition without the names of index and table. */
  readonly shape: string;
}

/** Makes an empty table like the serving one in a schema of its own, its indexes named alike, so that migrations find them. */
export async function makeBeside(client: Client, schema: string, table: string): Promise<void> {
  const place = escapeIdentifier(schema);
  const name = escapeIdentifier(table);
  await client.query(`DROP SCHEMA IF EXISTS ${place} CASCADE`);
  await client.query(`CREATE SCHEMA ${place}`);
  await client.query(`CREATE TABLE ${place}.${name} (LIKE public.${name} INCLUDING ALL)`);
  const serving = await indexesOf(client, `public.${name}`);
  const beside = await indexesOf(client, `${place}.${name}`);
  for (const index of beside) {
    const at = serving.findIndex(({ shape }) => shape === index.shape);
    const [same] = at < 0 ? [] : serving.splice(at, 1);
    if (same && same.name !== index.name)
      await client.query(
        `ALTER INDEX ${place}.${escapeIdentifier(index.name)} RENAME TO ${escapeIdentifier(same.name)}`,
      );
  }
}

async function indexesOf(client: Client, table: string): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `SELECT c.relname AS name, regexp_replace(pg_get_indexdef(i.indexrelid), ' INDEX \\S+ ON \\S+ ', ' ') AS shape
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::regclass ORDER BY c.relname`,
    [table],
  );
  return rows;
}

/**
 * Puts the table made beside in the place of the serving one. Holds the checkpoint meanwhile, so the serving projector
 * waits, and catches up last of all.
 * @param catchUp takes what has been written since; answers the position the rows stand at
 */
export async function swap(
  client: Client,
  schema: string,
  { name, table }: RowProjection,
  catchUp: () => Promise<number>,
): Promise<void> {
  const place = escapeIdentifier(schema);
  const rows = escapeIdentifier(table);
  await client.query('BEGIN');
  await client.query(`INSERT INTO public.checkpoint (name, kind) VALUES ($1, 'projection') ON CONFLICT DO NOTHING`, [
    name,
  ]);
  await client.query('SELECT FROM public.checkpoint WHERE name = $1 FOR UPDATE', [name]);
  const position = await catchUp();
  await client.query(`DROP TABLE public.${rows}`);
  await client.query(`ALTER TABLE ${place}.${rows} SET SCHEMA public`);
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON public.${rows} TO app`);
  await client.query(`DROP SCHEMA ${place}`);
  await client.query(
    `UPDATE public.checkpoint SET position = $2, stopped_at = NULL, stopped_position = NULL, error = NULL,
       unknown_type = NULL, updated_at = now() WHERE name = $1`,
    [name, position],
  );
  await client.query(`NOTIFY projection`);
  await client.query('COMMIT');
  await client.query(`ANALYZE public.${rows}`);
}
