import { type ChildProcess, spawn } from 'node:child_process';
import { chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { isGoneWithin, processFacts } from './process-facts.js';

/** Where a cluster lives and who runs it. */
export interface ClusterPlace {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
}

/** A running PostgreSQL on 127.0.0.1. `url` is that of its superuser and database `postgres`. */
export interface RunningCluster {
  readonly port: number;
  readonly pid: number;
  readonly url: string;
  /** Resolves when PostgreSQL is gone, with its last words. */
  readonly gone: Promise<string>;
  /** Fast shutdown (clients are cut off, data is safe); immediate after 20 s. */
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';

function run(place: ClusterPlace, program: string, args: readonly string[]): ChildProcess {
  // A session of its own: Ctrl-C in the terminal must reach PostgreSQL last, from us.
  return spawn(program, args, {
    ...place.account,
    cwd: place.folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
}

function gather(child: ChildProcess): () => string {
  let words = '';
  const add = (chunk: Buffer) => (words = (words + chunk.toString()).slice(-8000));
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => words.trim();
}

/** Makes the cluster when the folder holds none. A half-made one (no marker) is made anew. Answers whether it was made now. */
export async function initCluster(place: ClusterPlace, password: string): Promise<boolean> {
  const made = join(place.folder, 'langson-made');
  if (await stat(made).catch(() => undefined)) return false;
  await rm(place.folder, { recursive: true, force: true });
  await mkdir(place.folder, { recursive: true, mode: 0o700 });
  const passwordFile = join(place.folder, '..', `.initdb-${process.pid}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (place.account) {
    await chown(place.folder, place.account.uid, place.account.gid);
    await chown(passwordFile, place.account.uid, place.account.gid);
  }
  const child = run(place, place.binaries.initdb, [
    `--pgdata=${place.folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ]);
  const words = gather(child);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${place.folder}:\n${words()}`);
  await writeFile(made, '');
  return true;
}

/**
 * Starts PostgreSQL on a free port of 127.0.0.1, or on the given one. One that an earlier run left behind in this folder is stopped first.
 * Throws with PostgreSQL's own words when it does not start.
 */
export async function startCluster(
  place: ClusterPlace,
  password: string,
  settings: readonly string[] = [],
  samePort?: number,
): Promise<RunningCluster> {
  await stopOrphan(place.folder);
  for (let attempt = 1; ; attempt++) {
    const port = samePort ?? (await freePort());
    const child = run(place, place.binaries.postgres, [
      '-D',
      place.folder,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      ...settings.flatMap((setting) => ['-c', setting]),
    ]);
    const words = gather(child);
    const gone = new Promise<string>((resolve) =>
      child.once('error', (e) => resolve(String(e))).once('close', () => resolve(words())),
    );
    const url = `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
    const pid = child.pid ?? 0;
    const refusal = await Promise.race([gone, answers(url, gone)]);
    if (refusal === undefined) return { port, pid, url, gone, stop: () => stopProcess(pid) };
    await stopProcess(pid);
    // After a crash its old processes may still be on their way out.
    const leaving = refusal.includes('pre-existing shared memory');
    if (attempt === 20 || !(leaving || (refusal.includes('could not bind') && !samePort)))
      throw new Error(`PostgreSQL did not start in ${place.folder}:\n${refusal}`);
    await new Promise((resolve) => setTimeout(resolve, leaving ? 500 : 0));
  }
}

const WRONG_PASSWORD = '28P01';

/** Resolves once it takes a connection; with words when it never will. */
async function answers(url: string, gone: Promise<string>): Promise<string | undefined> {
  const over = new AbortController();
  void gone.then(() => over.abort());
  while (!over.signal.aborted) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return undefined;
    } catch (error) {
      if ((error as { code?: string }).code === WRONG_PASSWORD)
        return 'It was made with another password than the one kept.';
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return gone;
}

/** Ends a PostgreSQL that runs on exactly this folder though its parent is gone; anything else is left alone. */
export async function stopOrphan(folder: string): Promise<void> {
  const file = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (file === undefined) return;
  const pid = Number(file.split('\n')[0]);
  const command = processFacts(pid)?.command ?? '';
  if (command.includes(`-D ${folder} `)) await stopProcess(pid);
  // A pid that now belongs to something else would make PostgreSQL refuse to start.
  else await rm(join(folder, 'postmaster.pid'), { force: true });
}

async function stopProcess(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!processFacts(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await isGoneWithin(pid, patience)) return;
  }
}

/** A port of 127.0.0.1 that nobody holds at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
