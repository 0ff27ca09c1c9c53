import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { databaseAccount } from '../src/local/account.js';
import { embeddedBinaries } from '../src/local/binaries.js';
import { startCluster, initCluster } from '../src/local/cluster.js';

/** A PostgreSQL of the run's own, as durable as in production: what is answered is on the disk. */
export interface BenchDatabase {
  /** A new empty database; its address for the owner. */
  fresh(): Promise<string>;
  readonly version: string;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'langson-bench-'));
  await chmod(folder, 0o755);
  const account = databaseAccount();
  const binaries = await embeddedBinaries(account, join(folder, 'binaries'));
  const place = { folder: join(folder, 'postgres'), account, binaries };
  await initCluster(place, 'bench');
  const cluster = await startCluster(place, 'bench', ['shared_buffers=256MB', 'max_connections=200']);
  const admin = new Client({ connectionString: cluster.url });
  await admin.connect();
  const { rows } = await admin.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  return {
    version: rows[0]?.version ?? '',
    async fresh() {
      const name = `bench_${randomBytes(6).toString('hex')}`;
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      return url.toString();
    },
    async stop() {
      await admin.end();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
