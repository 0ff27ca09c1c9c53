import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../src/shared/database/migrate.js';

/** A database of one test's own, migrated. */
export interface FreshDatabase {
  /** Address for a superuser. */
  readonly url: string;
  /** Cuts off whoever is still connected and removes it. */
  drop(): Promise<void>;
}

const TEMPLATE = 'gate_template';
const TEMPLATE_LOCK = 20_1117;

function adminUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set.');
  return url;
}

async function asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database of the same cluster. */
export function urlOf(database: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

async function makeTemplate(client: Client): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [TEMPLATE]);
  if (found.rowCount) return;
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await migrate(urlOf(TEMPLATE));
  await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
}

async function create(source: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(async (client) => {
    // Jest's workers are several processes: the template is made by the first, and copied by one at a time.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (source === TEMPLATE) await makeTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY`);
  });
  return {
    url: urlOf(name),
    drop: () => asAdmin(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** A new database with the product's schema, copied from a template that is migrated once in a run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return create(TEMPLATE);
}

/** A new database with nothing in it, for tests of the migrations and of the start. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return create('template0');
}
