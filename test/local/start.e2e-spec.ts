import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { build } from '../../bin/build.mjs';
import { freePort } from '../../src/local/cluster.js';
import { LocalGate, childrenOf, isAlive, processesWith, until } from './local-gate.js';
import { bash, tour } from './tour.js';

interface Kept {
  readonly appPassword: string;
  readonly migratorPassword: string;
}

describe('npm start', () => {
  // One data folder for all, in the order of a life: started, asked, hurt, stopped, started again, killed.
  let dataDir: string;
  let port: number;
  let gate: LocalGate | undefined;

  const start = (env: Record<string, string> = {}) => new LocalGate({ dataDir, port, env });
  /** The gate of the tests before, or one that is started now. */
  const running = async () => {
    if (!gate?.runs) gate = start();
    return gate.ready();
  };
  const secrets = async () => JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as Kept;
  const epoch = async () => {
    const at = await readFile(join(dataDir, 'postgres-port'), 'utf8');
    const client = new Client({
      connectionString: `postgres://gate_server:${(await secrets()).appPassword}@127.0.0.1:${at}/gate`,
    });
    await client.connect();
    const { rows } = await client.query<{ epoch: string }>('SELECT epoch FROM log_epoch');
    await client.end();
    return rows[0]?.epoch;
  };
  const postgres = () => {
    const [found] = processesWith(`-D ${join(dataDir, 'postgres')} `);
    if (!found) throw new Error(`No PostgreSQL runs on ${dataDir}`);
    return found.pid;
  };
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );

  beforeAll(async () => {
    await build();
    dataDir = await mkdtemp(join(tmpdir(), 'langson-start-'));
    await chmod(dataDir, 0o755);
    port = await freePort();
  }, 90_000);
  afterAll(async () => {
    await gate?.end();
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('says so when another program has the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, resolve));
    const refused = start();
    expect(await refused.ended()).toBe(1);
    expect(refused.printed).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  }, 60_000);

  it('refuses a port that is none, in words', async () => {
    const refused = start({ PORT: 'eighty' });
    expect(await refused.ended()).toBe(1);
    expect(refused.printed).toContain('PORT must be a number');
  });

  it('is ready within ten seconds once built, and tells where', async () => {
    const began = Date.now();
    const { printed } = await running();
    // Other work on the machine is not the start's fault.
    const load = Math.max(1, loadavg()[0]! / availableParallelism());
    expect((Date.now() - began) / load).toBeLessThan(10_000);
    expect(printed).toContain(`http://localhost:${port}/display/HUU_NGHI`);
    expect(printed).toContain('Ctrl-C');
    expect(await answers()).toBe(true);
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(childrenOf(dataDir)).toHaveLength(3);
  }, 60_000);

  it('serves the tour of the README from declaration to crossing at once, and again', async () => {
    const { url } = await running();
    const script = await tour();
    for (const _ of ['once', 'again']) {
      const { code, said } = await bash(script, url);
      expect(said).toContain('CLEARED');
      expect(said).toContain('BorderCrossed');
      expect(said).toContain('The declaration is FULFILLED');
      expect(code).toBe(0);
    }
  }, 120_000);

  it('keeps every rule that spans streams, asked while it is at work', async () => {
    const { url } = await running();
    const { code, said } = await bash(`DATA_DIR=${dataDir} node bin/run.mjs invariants`, url);
    expect(said).toMatch(/^\d+ events, \d+ rules: 0 broken/m);
    expect([code, said]).toEqual([0, expect.not.stringContaining('Owed although')]);
  }, 60_000);

  it('has demo devices: a yard display shows the code that the kiosk takes, a camera tells what it read', async () => {
    const { printed } = await running();
    for (const page of ['kiosk/HUU_NGHI', 'kiosk/TAN_THANH'])
      expect(printed).toContain(`http://localhost:${port}/${page}#device=`);
    const [, display = ''] = /Yard display +\S+\/display\/HUU_NGHI\/HN-XUAN-CUONG#device=(\S+)/.exec(printed) ?? [];
    const [, camera = ''] = /Camera +HN-XUAN-CUONG (\S+)/.exec(printed) ?? [];
    const asked = (token: string, path: string, body?: object) =>
      fetch(`http://127.0.0.1:${port}/api/v1/${path}`, {
        headers: {
          authorization: `Device ${token}`,
          ...(body && { 'content-type': 'application/json', 'idempotency-key': 'read-of-a-demo-camera' }),
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
    const code = await asked(display, 'yards/HN-XUAN-CUONG/code');
    expect(await code.json()).toMatchObject({ code: expect.stringMatching(/^\d{6}$/) });
    const read = await asked(camera, 'plate-reads', { plate: '12C-123.45', at: new Date().toISOString() });
    expect([read.status, await read.json()]).toMatchObject([201, { yard: 'HN-XUAN-CUONG' }]);
  }, 60_000);

  it('says so when it is started twice, and leaves the first in peace', async () => {
    const first = await running();
    const children = childrenOf(dataDir);
    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.printed).toContain(`Already running on ${dataDir} (process ${first.process.pid})`);
    expect(childrenOf(dataDir)).toEqual(children);
    expect(await answers()).toBe(true);
  }, 60_000);

  it('starts each process again that dies, PostgreSQL too', async () => {
    const hurt = await running();
    for (const victim of childrenOf(dataDir)) {
      process.kill(victim, 'SIGKILL');
      await until(() => childrenOf(dataDir).length === 3 && !childrenOf(dataDir).includes(victim), 10_000);
    }
    await until(answers, 15_000);
    process.kill(postgres(), 'SIGKILL');
    await until(() => hurt.printed.includes('PostgreSQL died and was started again'), 15_000);
    expect(await epoch()).toBeDefined();
    expect(hurt.printed.match(/ died \(SIGKILL/g)).toHaveLength(3);
  }, 90_000);

  it('stops whole on Ctrl-C, and keeps data and passwords when it is started again', async () => {
    const first = await running();
    const before = [await epoch(), await secrets()];
    const children = childrenOf(dataDir);
    expect(await first.end('SIGINT')).toBe(0);
    expect(children.filter(isAlive)).toEqual([]);
    expect(processesWith(dataDir)).toEqual([]);
    await running();
    expect([await epoch(), await secrets()]).toEqual(before);
  }, 60_000);

  it('recovers after kill -9: nothing of the old run is left, and nothing is lost', async () => {
    const first = await running();
    const before = await epoch();
    const orphans = [postgres(), ...childrenOf(dataDir)];
    await first.end('SIGKILL');
    expect(orphans.slice(0, 1).filter(isAlive)).toHaveLength(1);
    const again = await running();
    expect(await epoch()).toBe(before);
    expect(orphans.filter(isAlive)).toEqual([]);
    expect(await again.end('SIGTERM')).toBe(0);
  }, 90_000);
});
