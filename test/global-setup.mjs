import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, statfs, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importLocal } from '../bin/typescript.mjs';

const PREFIX = 'langson-test-';
/** Linux's folder in memory. */
const MEMORY = '/dev/shm';
const MEMORY_WANTED = 1_000_000_000;

/** One PostgreSQL and one Redis for the whole run. Their addresses: TEST_DATABASE_URL (superuser), TEST_REDIS_URL. */
export default async function setUp() {
  await removeLeftovers();
  const folder = await ownFolder(tmpdir());
  const dataFolder = (await hasRoom(MEMORY)) ? await ownFolder(MEMORY) : folder;
  globalThis.services = { folders: [folder, dataFolder], stop: [] };
  const [database, redis] = await Promise.all([startDatabase(folder, dataFolder), startRedis(folder)]);
  process.env.TEST_DATABASE_URL = database;
  process.env.TEST_REDIS_URL = redis;
  process.env.TEST_RUN_FOLDER = folder;
}

async function ownFolder(above) {
  const folder = await mkdtemp(join(above, PREFIX));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid }));
  return folder;
}

/** A database of a test is a thousand files, made and taken away: 60 ms in memory, up to a second on a disk that others write to. */
async function hasRoom(folder) {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > MEMORY_WANTED;
}

async function startDatabase(folder, dataFolder) {
  const { databaseAccount } = await importLocal('account');
  const { embeddedBinaries } = await importLocal('binaries');
  const { initCluster, startCluster } = await importLocal('cluster');
  const account = databaseAccount();
  const binaries = process.env.TEST_POSTGRES === 'debian' ? debianBinaries() : await embeddedBinaries(account, folder);
  const place = { folder: join(dataFolder, 'postgres'), account, binaries };
  await initCluster(place, 'test');
  // A test database is thrown away: nothing waits for the disk. Never in production.
  const cheap = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'shared_buffers=128MB',
    'max_wal_size=256MB',
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
  const above = [tmpdir(), MEMORY];
  const all = await Promise.all(
    above.map(async (each) => (await readdir(each).catch(() => [])).map((name) => join(each, name))),
  );
  for (const folder of all.flat().filter((each) => basename(each).startsWith(PREFIX))) {
    const owner = await readFile(join(folder, 'owner.json'), 'utf8').catch(() => undefined);
    if (owner === undefined || processFacts(JSON.parse(owner).pid)) continue;
    await stopOrphan(join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  }
}
