import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processFacts } from './process-facts.js';

/** Who runs on a data folder. `started` tells a process from a later one with the same id. */
export interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly port: number;
}

/** Refusal: the data folder is in use by a living process. */
export class AlreadyRunning extends Error {
  constructor(
    readonly holder: Holder,
    folder: string,
  ) {
    super(
      `Already running on ${folder} (process ${holder.pid}): open http://localhost:${holder.port}, ` +
        `or stop it first (Ctrl-C there, or \`kill ${holder.pid}\`). Another one beside it needs its own DATA_DIR and PORT.`,
    );
  }
}

const lockFile = (folder: string) => join(folder, 'running.json');

/** The living process that runs on this folder, if any. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  const holder = await readHolder(lockFile(folder));
  return holder && processFacts(holder.pid)?.started === holder.started ? holder : undefined;
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/**
 * Takes the folder for this process; again is harmless. A lock whose process is gone (`kill -9`, power cut) is taken over.
 * Throws `AlreadyRunning`. Answers how to give it back.
 */
export async function takeLock(folder: string, port: number): Promise<() => Promise<void>> {
  const file = lockFile(folder);
  const mine = `${file}.${process.pid}`;
  await writeFile(
    mine,
    JSON.stringify({ pid: process.pid, started: processFacts(process.pid)?.started ?? '', port } satisfies Holder),
  );
  try {
    for (;;) {
      // A hard link appears whole or not at all.
      const taken = await link(mine, file)
        .then(() => true)
        .catch(refuseUnlessExists);
      if (taken) break;
      const holder = await holderOf(folder);
      if (holder?.pid === process.pid) break;
      if (holder) throw new AlreadyRunning(holder, folder);
      await rename(file, `${mine}.stale`).catch(() => undefined);
      await rm(`${mine}.stale`, { force: true });
    }
  } finally {
    await rm(mine, { force: true });
  }
  return async () => {
    if ((await holderOf(folder))?.pid === process.pid) await rm(file, { force: true });
  };
}

function refuseUnlessExists(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}
