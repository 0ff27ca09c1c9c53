import { migrate } from '../shared/database/migrate.js';

// Reads its address itself: a migration step has no need of the other settings and secrets.
const url = process.env['MIGRATION_DATABASE_URL'] || process.env['DATABASE_URL'];
if (!url) {
  console.error('Set DATABASE_URL (or MIGRATION_DATABASE_URL, which logs in as the owner of the schema).');
  process.exit(2);
}
const ran = await migrate(url);
console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The schema is up to date.');
