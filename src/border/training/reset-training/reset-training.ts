import type { INestApplicationContext } from '@nestjs/common';
import { Config } from '../../../shared/config/config.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { seedDemoAccounts } from '../../../identity/index.js';
import { seedGates } from '../../gates/index.js';
import { resetDatabase, tellReset } from './reset-database.js';

/**
 * Puts a training instance back to its beginning: the log is emptied, gates and demo accounts are there again, and the
 * running processes begin anew. Throws when the instance, or its database, is not one for training.
 * @returns the position of the log once it was seeded
 */
export async function resetTraining(app: INestApplicationContext): Promise<number> {
  const { training, migrationDatabaseUrl } = app.get(Config, { strict: false });
  if (!training) throw new Error('This is not a training instance: start it with TRAINING=1.');
  await resetDatabase(migrationDatabaseUrl);
  await seedGates(app);
  await seedDemoAccounts(app);
  const { position } = await app.get(EventStore, { strict: false }).head();
  await tellReset(migrationDatabaseUrl);
  return position;
}
