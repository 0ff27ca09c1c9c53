import { spawn } from 'node:child_process';
import { openDataFolder } from './data-folder.js';
import { EmbeddedDatabase, runningUrls } from './embedded-database.js';
import { environmentFor } from './environment.js';
import { holderOf } from './lock.js';
import { secretsOf } from './secrets.js';
import type { LocalSettings } from './settings.js';

/**
 * Runs one of the product's commands against DATABASE_URL, or else against the data folder: beside what runs on it,
 * or with its PostgreSQL started for as long as the command takes. Answers the command's exit code.
 */
export async function runCommand(settings: LocalSettings, script: string, args: readonly string[]): Promise<number> {
  const { dataDir } = settings;
  if (settings.databaseUrl) return run(script, args, process.env);
  if (await holderOf(dataDir)) {
    const secrets = await secretsOf(dataDir);
    return run(script, args, environmentFor(process.env, secrets, await runningUrls(dataDir, secrets)));
  }
  const folder = await openDataFolder(settings);
  try {
    if (!folder.cluster) throw new Error('There is no database to work on.');
    const database = await EmbeddedDatabase.start(dataDir, folder.cluster, folder.secrets, (words) =>
      console.error(words),
    );
    try {
      return await run(script, args, environmentFor(process.env, folder.secrets, database.urls));
    } finally {
      await database.stop();
    }
  } finally {
    await folder.release();
  }
}

async function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], { env, stdio: 'inherit' });
  // Ctrl-C reaches the command as well; we wait for it, to close the database behind it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}
