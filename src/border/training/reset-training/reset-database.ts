import { Client } from 'pg';

/** Who may sign in, devices, firms and tables of codes stay; so does what the database is. */
const KEPT = [
  'migrations',
  'typeorm_metadata',
  'database_stamp',
  'log_epoch',
  'firm',
  'person',
  'second_factor',
  'session',
  'device',
  'hs_code',
  'un_number',
  'commune',
  'commune_boundary',
  'procedure',
];

/** Every process of the instance hears it and begins anew. */
export const RESET_CHANNEL = 'training_reset';

/**
 * Empties a training database in one transaction: the log and all that was made of it, under a new epoch. Throws when the
 * database is stamped otherwise.
 * @param ownerUrl the owner of the schema
 */
export async function resetDatabase(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'gate-training-reset' });
  await client.connect();
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = '10s'`);
    const { rows: stamps } = await client.query<{ purpose: string }>('SELECT purpose FROM database_stamp');
    if (stamps[0]?.purpose !== 'TRAINING')
      throw new Error('This database is not one for training: nothing was removed.');
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname = current_schema() AND NOT tablename = ANY($1)`,
      [KEPT],
    );
    await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
    await client.query('UPDATE log_epoch SET epoch = gen_random_uuid()');
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** Tells every process of the instance that its memory is of a log which is no more. */
export async function tellReset(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'gate-training-reset' });
  await client.connect();
  try {
    await client.query(`SELECT pg_notify('${RESET_CHANNEL}', '')`);
  } finally {
    await client.end();
  }
}
