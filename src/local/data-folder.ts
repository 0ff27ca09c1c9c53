import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ClusterPlace } from './cluster.js';
import { prepareCluster } from './embedded-postgres.js';
import { takeLock } from './lock.js';
import { endOrphans } from './orphans.js';
import { type Secrets, secretsOf } from './secrets.js';
import type { LocalSettings } from './settings.js';

/** A data folder that is ours until `release`, with what a killed run left behind cleared away. */
export interface DataFolder {
  readonly secrets: Secrets;
  /** Undefined when DATABASE_URL names another PostgreSQL. */
  readonly cluster: ClusterPlace | undefined;
  readonly release: () => Promise<void>;
}

/** Makes the folder and takes it for this process. Throws when another process runs on it. */
export async function reserveDataFolder(settings: LocalSettings): Promise<() => Promise<void>> {
  await mkdir(join(settings.dataDir, 'logs'), { recursive: true });
  return takeLock(settings.dataDir, settings.port);
}

/** Opens the folder for this process; needs nothing that is built. Again in the same process is harmless. */
export async function openDataFolder(settings: LocalSettings): Promise<DataFolder> {
  const release = await reserveDataFolder(settings);
  try {
    await endOrphans(settings.dataDir);
    const secrets = await secretsOf(settings.dataDir);
    const cluster = settings.databaseUrl ? undefined : await prepareCluster(settings.dataDir, secrets);
    return { secrets, cluster, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Throws in words when the port is not free. */
export async function refuseTakenPort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken by another program: stop it, or choose another one, such as \`PORT=${port + 1} npm start\`.`
            : `Port ${port} cannot be opened: ${error.message}`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
