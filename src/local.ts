import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Children } from './local/children.js';
import type { DataFolder } from './local/data-folder.js';
import { EmbeddedDatabase } from './local/embedded-database.js';
import { environmentFor } from './local/environment.js';
import { greeting } from './local/greeting.js';
import { isReadyWithin } from './local/ready.js';
import type { LocalSettings } from './local/settings.js';
import { step } from './local/step.js';

const DIST = dirname(fileURLToPath(import.meta.url));
const say = (line: string) => console.log(line);

/** The running product, as `npm run dev` handles it. */
export interface Running {
  /** Migrates, and starts server, worker and jobs again from what has been built since. */
  restart(): Promise<void>;
}

/**
 * `npm start`: everything on one machine. Resolves once it is ready; it runs until SIGINT or SIGTERM.
 * Stops in order: server, jobs, worker, PostgreSQL.
 */
export async function startLocal(settings: LocalSettings, folder: DataFolder): Promise<Running> {
  const closing: (() => Promise<void>)[] = [folder.release];
  let stopping: Promise<void> | undefined;
  const stop = async (code: number): Promise<never> => {
    stopping ??= (async () => {
      for (const close of closing.toReversed()) await close();
    })();
    await stopping;
    return process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (!stopping) say('\nStopping …');
      void stop(0);
    });
  process.on('uncaughtException', (error) => {
    console.error(error);
    void stop(1);
  });
  try {
    const env = await startDatabase(settings, folder, closing, stop);
    await migrate(env);
    const children = new Children(settings.dataDir, DIST, env, say, settings.echo);
    closing.push(() => children.stop());
    if (!stopping) children.start();
    // Beside the processes that start: what a seed adds, they take like any other fact.
    const [seeded, ready] = await Promise.all([
      step(join(DIST, 'cli', 'seed.js'), env),
      isReadyWithin(settings.port, 60_000, () => stopping !== undefined),
    ]);
    if (ready) say(greeting(settings, seeded));
    else if (!stopping)
      throw new Error(`The server did not become ready within a minute: see ${join(settings.dataDir, 'logs')}.`);
    return { restart: () => migrate(env).then(() => children.restart()) };
  } catch (error) {
    if (!stopping) console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return stop(1);
  }
}

async function migrate(env: NodeJS.ProcessEnv): Promise<void> {
  const said = await step(join(DIST, 'cli', 'migrate.js'), env);
  if (said.startsWith('Migrated')) say(said);
}

async function startDatabase(
  settings: LocalSettings,
  folder: DataFolder,
  closing: (() => Promise<void>)[],
  stop: (code: number) => Promise<never>,
): Promise<NodeJS.ProcessEnv> {
  const env = { ...process.env, PORT: String(settings.port), TRAINING: settings.training ? '1' : '' };
  if (!folder.cluster) return environmentFor(env, folder.secrets);
  const database = await EmbeddedDatabase.start(settings.dataDir, folder.cluster, folder.secrets, (words, again) => {
    if (again) return say('PostgreSQL died and was started again.');
    console.error(`\nPostgreSQL stopped by itself:\n${words}\n`);
    void stop(1);
  });
  closing.push(() => database.stop());
  return environmentFor(env, folder.secrets, database.urls);
}
