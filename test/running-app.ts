import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FreshDatabase, freshDatabase } from './database.js';

/** The whole product on a database of its own, listening on a free port, with the four gates and the demo accounts. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Address of the database for a superuser. */
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** Starts it. `settings` are environment variables, e.g. `{ CLOCK: 'stepped' }`; they hold for this start. */
export async function startApp(settings: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  return startAppOn(await freshDatabase(), settings);
}

/** The same on a database that is there, which it drops in the end; what is missing in it is added. */
export async function startAppOn(
  database: FreshDatabase,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  Object.assign(process.env, { DATABASE_URL: database.url, MIGRATION_DATABASE_URL: database.url, ...settings });
  // Imported late: modules must not be loaded before the settings stand.
  const { createApp } = await import('../src/app.js');
  const { seedGates } = await import('../src/border/gates/index.js');
  const { seedDemoAccounts } = await import('../src/identity/index.js');
  const app = await createApp();
  app.useLogger(['error', 'fatal']);
  await app.init();
  await seedGates(app);
  await seedDemoAccounts(app);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    databaseUrl: database.url,
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}
