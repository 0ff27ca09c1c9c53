import { withSecretFiles } from '../shared/config/secret-files.js';
import { migrate } from '../shared/database/migrate.js';

// Reads its address itself: a migration step has no need of the other settings and secrets.
const env = withSecretFiles(process.env);
const url = env['MIGRATION_DATABASE_URL'] || env['DATABASE_URL'];
if (!url) {
  console.error('Set DATABASE_URL (or MIGRATION_DATABASE_URL, which logs in as the owner of the schema).');
  process.exit(2);
}
try {
  const ran = await migrate(url);
  console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The schema is up to date.');
} catch (error) {
  // TypeORM has named the migration; its error carries the whole SQL, which hides the reason.
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
