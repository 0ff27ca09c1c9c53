import { type Socket, io } from 'socket.io-client';
import { build } from '../../bin/build.mjs';
import { refuse } from '../../src/shared/http/http-problems.js';
import { problemDetails } from '../../src/shared/http/problem-details.js';
import { until } from '../local/local-gate.js';
import { KeptConnection, pageOf } from '../files/kept-connection.js';
import { signIn } from '../sign-in.js';
import { handInAll, whereFilesGo } from './large-files.js';
import { Topology } from './topology.js';

const SERVERS = ['server-a', 'server-b'] as const;

describe('Two servers behind nginx, two workers, jobs', () => {
  const topology = new Topology();
  const sockets: Socket[] = [];

  beforeAll(async () => {
    await build();
    await topology.start();
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await topology.stop();
  }, 60_000);

  async function live(): Promise<Socket> {
    const token = await signIn(topology.url, { role: 'SUPERVISOR' });
    const socket = io(topology.url, { transports: ['websocket'], auth: { token }, reconnectionDelay: 100 });
    sockets.push(socket);
    return socket;
  }
  const requestsAt = (server: string) =>
    topology
      .log(server)
      .split('\n')
      .filter((line) => line.includes('/health/live')).length;

  it('share the requests', async () => {
    await Promise.all(Array.from({ length: 40 }, () => fetch(`${topology.url}/health/live`)));
    for (const server of SERVERS) await until(() => requestsAt(server) >= 10, 5_000);
  });

  it('carry the id of a request from outside to the log, and replace an odd one', async () => {
    const named = await fetch(`${topology.url}/health/live`, { headers: { 'x-request-id': 'truck-0001-asks' } });
    expect(named.headers.get('x-request-id')).toBe('truck-0001-asks');
    await until(() => SERVERS.some((server) => topology.log(server).includes('truck-0001-asks')), 5_000);
    expect(topology.log('nginx')).toContain('"correlation":"truck-0001-asks"');
    const odd = await fetch(`${topology.url}/health/live`, { headers: { 'x-request-id': 'a b"c' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keep figures inside, large bodies out, and no query in the log', async () => {
    expect((await fetch(`${topology.url}/metrics`)).status).toBe(404);
    const large = await fetch(`${topology.url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'accept-language': 'en' },
      body: 'x'.repeat(1_100_000),
    });
    expect(large.status).toBe(413);
    expect(large.headers.get('content-type')).toContain('application/problem+json');
    const refused = (await large.json()) as { correlationId: string };
    const { correlationId: _, ...inEnglish } = problemDetails(refuse('body-too-large'), 'en', {
      instance: '/api/v1/sessions',
      correlationId: '',
    });
    expect(refused).toMatchObject(inEnglish);
    expect(refused.correlationId).toMatch(/^[0-9a-f]{32}$/);
    await fetch(`${topology.url}/health/live?plate=12C12345`);
    await until(() => requestsAt('server-a') + requestsAt('server-b') >= 43, 5_000);
    for (const name of topology.processes.keys()) expect(topology.log(name)).not.toContain('12C12345');
  });

  it('accept a session of one at the other, and wait for jobs on Redis', async () => {
    const authorization = await signIn(topology.url, { role: 'SUPERVISOR' });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => fetch(`${topology.url}/api/v1/me`, { headers: { authorization } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await until(() => topology.log('jobs').includes('Waiting for work on redis'), 10_000);
  });

  it('pass on files up to what is taken, and whoever is refused one is held up in nothing, nor is anybody else', async () => {
    for (const place of await whereFilesGo(topology)) {
      const told = await handInAll(topology.url, place);
      // A connection ends after a file, and is said to: what a client sent behind a refused one would be thrown away with it.
      const ends = { outcome: { ends: true }, next: 200 };
      expect([place.path, ...told]).toMatchObject([
        place.path,
        { ...ends, outcome: { status: 201, bytes: 1_100_000 } },
        { ...ends, outcome: { status: 201, bytes: place.most } },
        { ...ends, outcome: { status: 413, code: 'file-too-large' } },
        { ...ends, outcome: { status: 415, code: 'file-type-not-taken' } },
        // At the proxy already.
        { ...ends, outcome: { status: 413, code: 'file-too-large' } },
      ]);
      // Connections from the proxy to the servers are everybody's.
      const others = Array.from({ length: 8 }, () => new KeptConnection(topology.url));
      const [refused, ...ordinary] = await Promise.all([
        others[0]?.upload(place.path.replace(/^declarations.*?files/, 'driver/files'), pageOf(2_000_000)),
        ...others.slice(1).map((other) => other.ask()),
      ]);
      expect([refused?.status, new Set(ordinary)]).toEqual([
        place.path.startsWith('petitions') ? 415 : 401,
        new Set([200]),
      ]);
      expect(await Promise.all(others.map((other) => other.ask()))).toEqual(others.map(() => 200));
      await Promise.all(others.map((other) => other.close()));
    }
  }, 120_000);

  it('keep the live channel when one is killed, and answer on', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, live));
    await until(() => all.every(({ connected }) => connected), 10_000);
    await topology.end('server-a', 'SIGKILL');
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${topology.url}/health/live`)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await until(() => all.every(({ connected }) => connected), 15_000);
    const heard = new Set<Socket>();
    for (const socket of all) socket.once('alive', () => heard.add(socket));
    await until(() => heard.size === all.length, 10_000);
    topology.startServer('server-a');
    const before = requestsAt('server-a');
    await until(async () => (await fetch(`${topology.url}/health/live`)).ok && requestsAt('server-a') > before, 30_000);
  }, 60_000);

  it('end cleanly when they are told to', async () => {
    for (const name of ['worker-1', 'jobs', 'server-b']) {
      await topology.end(name, 'SIGTERM');
      // Nest lets the signal through once it has closed everything; one that had to be killed would say SIGKILL.
      const ended = topology.processes.get(name);
      expect([name, ended?.exitCode ?? ended?.signalCode]).toEqual([name, expect.stringMatching(/^(0|SIGTERM)$/)]);
    }
  }, 60_000);
});
