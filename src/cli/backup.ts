import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { readModelsOf } from '../shared/backup/rebuild-read-models.js';
import { writeBackup } from '../shared/backup/write-backup.js';
import { Config } from '../shared/config/config.js';

const at = new Date(Date.now()).toISOString();
const file = process.argv[2] ?? `gate-${at.replaceAll(/[:.]/g, '-')}.backup`;
const app = await NestFactory.createApplicationContext(product(), { logger: ['error'] });
try {
  const { migrationDatabaseUrl } = app.get(Config);
  const { header, tables } = await writeBackup(migrationDatabaseUrl, file, readModelsOf(app), at);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${file}: log up to ${header.head}, ${rows} rows of ${tables.length} tables, as of ${header.at}.`);
  console.log(
    'Personal facts in it stay sealed: keep SECRET_PERSONAL_KEYS elsewhere, without it they cannot be opened.',
  );
} finally {
  await app.close();
}
