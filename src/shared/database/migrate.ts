import { DataSource } from 'typeorm';
import { migrateJobs } from '../jobs/migrate-jobs.js';
import { requirePostgres } from './postgres-floor.js';
import { sqlMigrations } from './migrations.js';

/** Held while migrating, so that processes which start together do not migrate at once. */
const MIGRATION_LOCK = 4_719_000;

/**
 * Brings a database to today's schema, that of the waiting jobs included.
 * @param url logs in as the owner of the schema; needs CREATEROLE the first time, for role `app`
 * @returns the names of the migrations that ran, empty when nothing was to do
 */
export async function migrate(url: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: sqlMigrations(),
    migrationsTransactionMode: 'each',
    applicationName: 'gate-migrate',
    installExtensions: false,
    extra: { max: 2 },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await requirePostgres((sql) => lock.query(sql));
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations();
    await migrateJobs(url);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}
