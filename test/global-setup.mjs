import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importLocal } from '../bin/typescript.mjs';

const PREFIX = 'langson-test-';

/** One PostgreSQL and one Redis for the whole run. Their addresses: TEST_DATABASE_URL (superuser), TEST_REDIS_URL. */
export default async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid }));
  globalThis.services = { folder, stop: [] };
  await removeLeftovers();
  const [database, redis] = await Promise.all([startDatabase(folder), startRedis(folder)]);
  process.env.TEST_DATABASE_URL = database;
  process.env.TEST_REDIS_URL = redis;
  process.env.TEST_RUN_FOLDER = folder;
}

async function startDatabase(folder) {
  const { databaseAccount } = await importLocal('account');
  const { embeddedBinaries } = await importLocal('binaries');
  const { initCluster, startCluster } = await importLocal('cluster');
  const account = databaseAccount();
  const binaries = process.env.TEST_POSTGRES === 'debian' ? debianBinaries() : await embeddedBinaries(account, folder);
  const place = { folder: join(folder, 'postgres'), account, binaries };
  await initCluster(place, 'test');
  // A test database is thrown away: nothing waits for the disk. Never in production.
  const cheap = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'shared_buffers=128MB',
    'max_connections=300',
  ];
  const cluster = await startCluster(place, 'test', cheap);
  globalThis.services.stop.push(() => cluster.stop());
  return cluster.url;
}

/** The oldest of Debian's PostgreSQLs that we support: what runs there runs on newer ones. */
function debianBinaries() {
  const root = '/usr/lib/postgresql';
  const versions = (existsSync(root) ? readdirSync(root) : []).map(Number).filter((version) => version >= 15);
  if (versions.length === 0)
    throw new Error("Debian's PostgreSQL is missing: run bin/setup, or `apt-get install postgresql`.");
  const bin = join(root, String(Math.min(...versions)), 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

async function startRedis(folder) {
  if (spawnSync('redis-server', ['--version']).error)
    throw new Error('redis-server is missing: run bin/setup, or `apt-get install redis-server`.');
  const { freePort } = await importLocal('cluster');
  const port = await freePort();
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  globalThis.services.stop.push(async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let words = '';
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`redis-server did not start:\n${words}`)));
    child.stdout.on('data', (chunk) => {
      words += chunk;
      if (words.includes('Ready to accept connections')) resolve();
    });
  });
  return `redis://127.0.0.1:${port}`;
}

/** A run that was killed could not tidy up: its PostgreSQL still runs. Only folders of ours whose run is gone are touched. */
async function removeLeftovers() {
  const { processFacts } = await importLocal('process-facts');
  const { stopOrphan } = await importLocal('cluster');
  for (const name of (await readdir(tmpdir())).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const owner = await readFile(join(folder, 'owner.json'), 'utf8').catch(() => undefined);
    if (owner === undefined || processFacts(JSON.parse(owner).pid)) continue;
    await stopOrphan(join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  }
}
