import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import { Client } from 'pg';

/** Makes or updates the schema in which jobs wait when there is no Redis. @param url the owner of the schema */
export async function migrateJobs(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'gate-migrate' });
  await client.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
    await client.query(`
      GRANT USAGE ON SCHEMA ${DEFAULT_SCHEMA} TO app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${DEFAULT_SCHEMA} TO app;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${DEFAULT_SCHEMA} TO app`);
  } finally {
    await client.end();
  }
}
