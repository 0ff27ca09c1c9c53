import { DamagedBackup } from '../shared/backup/backup-frames.js';
import { RestoreRefused, checkBackup, restoreBackup } from '../shared/backup/restore-backup.js';
import { Config } from '../shared/config/config.js';
import { withSecretFiles } from '../shared/config/secret-files.js';
import { migrate } from '../shared/database/migrate.js';
import { readModels } from './read-models.js';

const [file, ...flags] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run restore -- FILE [--check]   (into the empty database that DATABASE_URL names)');
  process.exit(2);
}
try {
  const { header, tables } = flags.includes('--check') ? await checkBackup(file) : await restore(file);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${file}: log up to ${header.head}, ${rows} rows of ${tables.length} tables, as of ${header.at}.`);
  if (!flags.includes('--check'))
    console.log('Restored under a new epoch. The workers make the read models anew from the log.');
} catch (error) {
  if (!(error instanceof DamagedBackup || error instanceof RestoreRefused)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function restore(from: string) {
  const config = Config.from(withSecretFiles(process.env));
  await migrate(config.migrationDatabaseUrl);
  return restoreBackup(config.migrationDatabaseUrl, from, await readModels());
}
