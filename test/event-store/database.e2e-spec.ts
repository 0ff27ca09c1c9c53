import { Client } from 'pg';
import { REQUEST_LIMITS, sessionOptions } from '../../src/shared/database/connection.js';
import { migrate } from '../../src/shared/database/migrate.js';
import { migrationNames } from '../../src/shared/database/migrations.js';
import { emptyDatabase, freshDatabase } from '../database.js';
import type { FreshDatabase } from '../database.js';

describe('the database', () => {
  let database: FreshDatabase;
  afterEach(() => database.drop());

  async function asApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: database.url, options: sessionOptions(REQUEST_LIMITS) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  it('is migrated once, also by two processes that start together', async () => {
    database = await emptyDatabase();
    const ran = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(ran.flat().sort()).toEqual([...migrationNames()].sort());
    expect(await migrate(database.url)).toEqual([]);
  });

  // Guards the REVOKE in 0001-event-log.sql: history is not the running product's to change.
  it.each([
    `UPDATE event SET data = '{}'`,
    'DELETE FROM event',
    'TRUNCATE event',
    `INSERT INTO event (position, id, stream, version, type, data, metadata, hash, recorded_at)
     VALUES (1, gen_random_uuid(), 's', 1, 'T', '{}', '{}', sha256(''), now())`,
    'DROP TABLE event',
  ])('refuses the running product: %s', async (sql) => {
    database = await freshDatabase();
    await asApp(async (client) => {
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    });
  });

  it('lets the running product use every other table, and only add to what records who looked and who agreed', async () => {
    database = await freshDatabase();
    await asApp(async (client) => {
      const { rows } = await client.query<{ name: string; privilege: string }>(
        `SELECT c.relname AS name, privilege FROM pg_class c, unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) privilege
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('event', 'migrations')
           AND NOT has_table_privilege('app', c.oid, privilege)`,
      );
      const kept = ['access_log', 'denunciation_look', 'file_access', 'team_consent'].flatMap((name) => [
        `${name} DELETE`,
        `${name} UPDATE`,
      ]);
      expect(rows.map(({ name, privilege }) => `${name} ${privilege}`).sort()).toEqual(kept);
      expect((await client.query('SELECT count(*)::int AS n FROM event')).rows).toEqual([{ n: 0 }]);
    });
  });
});
