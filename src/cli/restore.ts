import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { DamagedBackup } from '../shared/backup/backup-frames.js';
import { readModelsOf, rebuildReadModels } from '../shared/backup/rebuild-read-models.js';
import { RestoreRefused, checkBackup, restoreBackup } from '../shared/backup/restore-backup.js';
import { Config } from '../shared/config/config.js';
import { withSecretFiles } from '../shared/config/secret-files.js';
import { migrate } from '../shared/database/migrate.js';

const [file, ...flags] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run restore -- FILE [--check]   (into the empty database that DATABASE_URL names)');
  process.exit(2);
}
try {
  if (!flags.includes('--check')) await restore(file);
  const { header, tables } = await checkBackup(file);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${file}: log up to ${header.head}, ${rows} rows of ${tables.length} tables, as of ${header.at}.`);
} catch (error) {
  if (!(error instanceof DamagedBackup || error instanceof RestoreRefused)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function restore(from: string): Promise<void> {
  await migrate(Config.from(withSecretFiles(process.env)).migrationDatabaseUrl);
  // Twice, since a process chooses its clock by the database's stamp, which comes with the backup.
  const readModels = await withProduct(async (app) => readModelsOf(app));
  await restoreBackup(Config.from(withSecretFiles(process.env)).migrationDatabaseUrl, from, readModels);
  const made = await withProduct(rebuildReadModels);
  console.log(`Restored under a new epoch; ${made} read models made anew.`);
}

async function withProduct<T>(work: (app: Awaited<ReturnType<typeof context>>) => Promise<T>): Promise<T> {
  const app = await context();
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

function context() {
  return NestFactory.createApplicationContext(product(), { logger: ['error'] });
}
