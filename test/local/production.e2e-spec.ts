import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { build } from '../../bin/build.mjs';
import { freePort } from '../../src/local/cluster.js';
import { type FreshDatabase, emptyDatabase, freshDatabase } from '../database.js';
import { LocalGate, ROOT, until } from './local-gate.js';

const key = () => randomBytes(32).toString('base64');
const SECRETS = {
  SECRET_TOKEN: key(),
  SECRET_PERSONAL_KEYS: `k1:${key()}`,
  SECRET_PLATE: key(),
  SECRET_TICKET_SALT: key(),
};

describe('A start for production', () => {
  const databases: FreshDatabase[] = [];
  const servers: ChildProcess[] = [];
  const gates: LocalGate[] = [];
  let dataDir: string;

  beforeAll(() => build(), 90_000);
  beforeEach(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'langson-production-'))));
  afterEach(async () => {
    for (const server of servers.splice(0)) if (server.exitCode === null) server.kill('SIGKILL');
    await Promise.all(gates.splice(0).map((gate) => gate.end()));
    await Promise.all(databases.splice(0).map((database) => database.drop()));
    await rm(dataDir, { recursive: true, force: true });
  });

  const fresh = async () => {
    const database = await freshDatabase();
    databases.push(database);
    return database.url;
  };
  const withDemoAccounts = async () => {
    const url = await fresh();
    const env = { PATH: process.env['PATH'], NODE_ENV: 'development', DATABASE_URL: url };
    execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', 'seed.js')], { env, stdio: 'pipe' });
    return url;
  };
  /** `dist/main.js` as the container runs it, and what it says. */
  const serve = (databaseUrl: string, port: number, secrets: Partial<typeof SECRETS>) => {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) };
    const server = spawn(process.execPath, [join(ROOT, 'dist', 'main.js')], {
      env: { ...env, ...secrets },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    servers.push(server);
    const said = { words: '' };
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => (said.words += chunk.toString()));
    return { server, said };
  };

  it('refuses to serve with a secret that everyone knows, and names it', async () => {
    const { SECRET_PLATE: _, ...incomplete } = SECRETS;
    const { server, said } = serve(await fresh(), await freePort(), incomplete);
    const [code] = (await once(server, 'close')) as [number];
    expect(code).not.toBe(0);
    expect(said.words).toContain('SECRET_PLATE must be set in production');
  }, 30_000);

  it('refuses a database that holds demo accounts', async () => {
    const url = await withDemoAccounts();
    const { server, said } = serve(url, await freePort(), SECRETS);
    const [code] = (await once(server, 'close')) as [number];
    expect(code).not.toBe(0);
    expect(said.words).toContain('This database holds demo accounts');
  }, 60_000);

  it('serves with secrets of its own', async () => {
    const port = await freePort();
    const { server, said } = serve(await fresh(), port, SECRETS);
    const ready = () =>
      fetch(`http://127.0.0.1:${port}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(async () => server.exitCode !== null || (await ready()), 30_000);
    expect([server.exitCode, said.words.includes('"level":"fatal"')]).toEqual([null, false]);
    expect(await ready()).toBe(true);
  }, 45_000);

  it('starts whole by npm start on the PostgreSQL and Redis that are named, with secrets that it makes, and no account of a demonstration', async () => {
    const database = await emptyDatabase();
    databases.push(database);
    const named = { DATABASE_URL: database.url, REDIS_URL: process.env['TEST_REDIS_URL'] ?? '' };
    const gate = new LocalGate({ dataDir, port: await freePort(), env: { NODE_ENV: 'production', ...named } });
    gates.push(gate);
    await gate.ready();
    expect(gate.printed).toContain('No accounts are made in production');
    expect(gate.printed).not.toContain('cua-khau-so-2026');
    await expect(stat(join(dataDir, 'postgres'))).rejects.toThrow('ENOENT');
    await until(
      async () => (await readFile(join(dataDir, 'logs', 'jobs.log'), 'utf8')).includes('work on redis'),
      10_000,
    );
    const client = new Client({ connectionString: database.url });
    await client.connect();
    expect((await client.query('SELECT 1 FROM log_epoch')).rowCount).toBe(1);
    await client.end();
    expect(await gate.end()).toBe(0);
  }, 120_000);
});
