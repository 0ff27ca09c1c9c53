import { writeBackup } from '../shared/backup/write-backup.js';
import { Config } from '../shared/config/config.js';
import { withSecretFiles } from '../shared/config/secret-files.js';
import { readModels } from './read-models.js';

const at = new Date(Date.now()).toISOString();
const file = process.argv[2] ?? `gate-${at.replaceAll(/[:.]/g, '-')}.backup`;
const config = Config.from(withSecretFiles(process.env));
const { header, tables } = await writeBackup(config.migrationDatabaseUrl, file, await readModels(), at);
const rows = tables.reduce((sum, table) => sum + table.rows, 0);
console.log(`${file}: log up to ${header.head}, ${rows} rows of ${tables.length} tables, as of ${header.at}.`);
console.log('Personal facts in it stay sealed: keep SECRET_PERSONAL_KEYS elsewhere, without it they cannot be opened.');
