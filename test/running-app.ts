import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HeldAnswers } from './api/held-answers.js';
import { type FreshDatabase, freshDatabase } from './database.js';
import { brokenRules } from './log-rules.js';

/** The whole product on a database of its own, listening on a free port, with the four gates and the demo accounts. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Address of the database for a superuser. */
  readonly databaseUrl: string;
  /** @param broke names of rules that the test broke itself, by writing into the log past the product */
  stop(broke?: readonly string[]): Promise<void>;
}

const started = new Map<string, NestFastifyApplication>();

/** The product that listens at an address, as long as it runs in this process. */
export function productAt(url: string): NestFastifyApplication | undefined {
  return started.get(url);
}

/**
 * Starts it. `settings` are environment variables, e.g. `{ CLOCK: 'stepped' }`; they hold for this start. With
 * `HOLD_ANSWERS=1` in the environment `stop` throws when something was answered that the API's document does not say.
 */
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
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return runningOn(database, url, app, process.env['HOLD_ANSWERS'] ? await HeldAnswers.of(url, app) : undefined);
}

function runningOn(
  database: FreshDatabase,
  url: string,
  ready: NestFastifyApplication,
  holding: HeldAnswers | undefined,
): RunningApp {
  started.set(url, ready);
  // Files that are told together keep what they started in their variables: once stopped, nothing of it may stay in memory.
  let [app, held]: [NestFastifyApplication | undefined, HeldAnswers | undefined] = [ready, holding];
  return {
    url,
    databaseUrl: database.url,
    get app() {
      if (!app) throw new Error('It was stopped.');
      return app;
    },
    async stop(broke = []) {
      started.delete(url);
      const [ending, faults] = [app, held?.faults ?? []];
      held?.end();
      [app, held] = [undefined, undefined];
      await ending?.close();
      const broken = await brokenRules(database.url, broke);
      await database.drop();
      const told = [...new Set(faults), ...broken];
      if (told.length) throw new Error(told.join('\n'));
    },
  };
}
