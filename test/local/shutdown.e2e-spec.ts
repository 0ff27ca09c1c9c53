import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Socket, io } from 'socket.io-client';
import { build } from '../../bin/build.mjs';
import { freePort } from '../../src/local/cluster.js';
import { type FreshDatabase, freshDatabase } from '../database.js';
import { signIn } from '../sign-in.js';
import { ROOT, until } from './local-gate.js';

/** Longer than what is asked takes, far shorter than a forced end. */
const SOON_MS = 5_000;

describe('A server that is told to end', () => {
  let database: FreshDatabase;
  let server: ChildProcess;
  let url: string;
  let words = '';
  const sockets: Socket[] = [];

  beforeAll(async () => {
    await build();
    database = await freshDatabase();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const env = { PATH: process.env['PATH'], NODE_ENV: 'development', DATABASE_URL: database.url, PORT: String(port) };
    execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', 'seed.js')], { env, stdio: 'pipe' });
    server = spawn(process.execPath, [join(ROOT, 'dist', 'main.js')], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (words += String(chunk)));
    const ready = () =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(ready, 60_000).catch(() => {
      throw new Error(`The server did not start:\n${words}`);
    });
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
    await database.drop();
  });

  it('answers what it was asked, takes nothing more, tells its sockets why, and ends by itself', async () => {
    const auth = { token: await signIn(url, { role: 'SUPERVISOR' }) };
    const socket = io(url, { transports: ['websocket'], auth, reconnection: false });
    sockets.push(socket);
    await new Promise((resolve) => socket.once('connect', () => resolve(null)));
    const told = new Promise((resolve) => socket.once('closing', resolve));
    // A list waits half a second for a position that never comes.
    const asked = fetch(`${url}/api/v1/gates?after=999999999`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await told).toEqual({ code: 'server-closing' });
    const refused = await until(
      () =>
        fetch(`${url}/health/live`).then(
          ({ status }) => status === 503,
          () => true,
        ),
      SOON_MS,
    ).then(() => true);
    expect(refused).toBe(true);
    const answer = await asked;
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ stale: true })]);
    const late = setTimeout(() => server.kill('SIGKILL'), SOON_MS);
    const [, signal] = (await ended) as [number | null, NodeJS.Signals | null];
    clearTimeout(late);
    expect(signal).not.toBe('SIGKILL');
    expect(words).not.toMatch(/"level":"(error|fatal)"/);
  }, 30_000);
});
