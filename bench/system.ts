import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/local/cluster.js';
import { step } from '../src/local/step.js';
import { type Started, start } from './process.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READY_WITHIN_MS = 60_000;
const CATCHES_UP_WITHIN_MS = 180_000;

/** The product as it runs: built, in processes of its own, on a migrated database with the gates and the demo accounts. */
export interface System {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly databaseUrl: string;
  readonly server: Started;
  readonly worker: Started | undefined;
  stop(): Promise<void>;
}

export interface SystemWanted {
  readonly databaseUrl: string;
  /** Also who follows the log. */
  readonly worker?: boolean;
  /** Further environment of its processes, e.g. `CLOCK`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Builds what is not built, migrates, seeds and starts. */
export async function startSystem({ databaseUrl, worker, settings }: SystemWanted): Promise<System> {
  const built = spawnSync(process.execPath, ['bin/build.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const port = await freePort();
  const env = { ...systemEnvironment(databaseUrl), PORT: String(port), ...settings };
  for (const file of ['migrate', 'seed']) await step(`${ROOT}dist/cli/${file}.js`, env);
  const running: Started[] = [start('dist/main.js', env)];
  if (worker) running.push(start('dist/worker.js', env));
  const [server, second] = running as [Started, Started | undefined];
  const stop = async () => void (await Promise.all(running.map((each) => each.stop())));
  const url = `http://127.0.0.1:${port}`;
  const until = performance.now() + READY_WITHIN_MS;
  while (!(await fetch(`${url}/health/live`).catch(() => undefined))?.ok) {
    if (performance.now() > until || server.child.exitCode !== null) {
      await stop();
      throw new Error(`The server did not start: ${server.words()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, databaseUrl, server, worker: second, stop };
}

/** Waits until the worker of a system has made everything of the log that there is to make. */
export async function caughtUp({ url }: System): Promise<void> {
  for (const until = performance.now() + CATCHES_UP_WITHIN_MS; ;) {
    const { lag } = (await (await fetch(`${url}/health/ready`)).json()) as { lag: Record<string, number> };
    if (Math.max(...Object.values(lag)) === 0) return;
    if (performance.now() > until) throw new Error('The worker did not catch up with the log');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What the product's processes are told; everything else as for a newcomer. */
export function systemEnvironment(databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'development',
    CLOCK: 'real',
    DATABASE_URL: databaseUrl,
    MIGRATION_DATABASE_URL: databaseUrl,
    REDIS_URL: '',
    HOST: '127.0.0.1',
  };
}
