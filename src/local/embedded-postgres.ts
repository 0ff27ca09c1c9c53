import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, canReach, databaseAccount } from './account.js';
import { embeddedBinaries, outsideFolder } from './binaries.js';
import { type ClusterPlace, initCluster, stopOrphan } from './cluster.js';
import type { Secrets } from './secrets.js';

/**
 * Where the cluster of this data folder lives: in it, or, when root runs below a folder that only root may enter,
 * in one that user `postgres` can reach. Makes the cluster when there is none yet.
 */
export async function prepareCluster(dataDir: string, secrets: Secrets): Promise<ClusterPlace> {
  const inside = join(dataDir, 'postgres');
  const account = await accountFor(inside);
  const folder = (await canReach(inside, account))
    ? inside
    : await folderOutside(dataDir, nameOutside(dataDir, secrets.instance));
  const place = { folder, account, binaries: await embeddedBinaries(account, dataDir) };
  await initCluster(place, secrets.superuserPassword);
  return place;
}

/** Root carries on as whoever made the cluster; anybody else must be who made it. */
async function accountFor(folder: string): Promise<Account | undefined> {
  const made = await stat(folder).catch(() => undefined);
  const me = process.getuid?.();
  if (!made || me === undefined || made.uid === me) return databaseAccount();
  if (me === 0) return { uid: made.uid, gid: made.gid };
  throw new Error(
    `The data in ${folder} belongs to another user (id ${made.uid}): start as that user, or choose another DATA_DIR.`,
  );
}

/** Not the instance alone: secrets may be copied to another data folder, for a restored backup. */
function nameOutside(dataDir: string, instance: string): string {
  return createHash('sha256').update(`${instance} ${dataDir}`).digest('hex').slice(0, 32);
}

async function folderOutside(dataDir: string, name: string): Promise<string> {
  const all = join(outsideFolder(), 'data');
  await mkdir(all, { recursive: true, mode: 0o755 });
  const own = join(all, name);
  await mkdir(own, { recursive: true, mode: 0o755 });
  await writeFile(join(own, 'data-dir'), dataDir);
  await removeForgotten(all, dataDir, name);
  return join(own, 'postgres');
}

/** A data folder that was deleted and made anew has a new instance: what its forerunner left outside goes too. */
async function removeForgotten(all: string, dataDir: string, current: string): Promise<void> {
  for (const name of await readdir(all)) {
    if (name === current) continue;
    const of = await readFile(join(all, name, 'data-dir'), 'utf8').catch(() => undefined);
    if (of !== dataDir) continue;
    await stopOrphan(join(all, name, 'postgres'));
    await rm(join(all, name), { recursive: true, force: true });
  }
}
