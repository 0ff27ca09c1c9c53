import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import { eventHash } from '../../src/shared/event-store/event-hash.js';
import { verifyLog } from '../../src/shared/event-store/verify-log.js';
import { freshDatabase } from '../database.js';
import type { FreshDatabase } from '../database.js';
import { cuttingProxy } from './cutting-proxy.js';
import { eventually } from './gate-process.js';
import { bookPlace, commandOf, openSlot, slotStream } from './slot.js';
import { storeAt } from './store.js';
import type { StoreOfProcess } from './store.js';

const PAUSE = 300;
/** Who waits for a lock by number in this database; other tests beside have theirs. */
const WAITING_HERE = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('the order of the log', () => {
  let database: FreshDatabase;
  let one: StoreOfProcess;
  const clients: Client[] = [];

  beforeEach(async () => {
    database = await freshDatabase();
    one = storeAt(database.url);
  });
  afterEach(async () => {
    await one.close();
    await Promise.all(clients.splice(0).map((client) => client.end()));
    await database.drop();
  });

  async function connection(): Promise<Client> {
    const client = new Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  }

  /** An append by hand that stays uncommitted. */
  async function beginAppend(client: Client, stream: string): Promise<void> {
    const event = { id: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', stream, version: 1, type: 'PlacesOpened' };
    const data = { slot: 's', capacity: 7 };
    const metadata = { actor: 'a', channel: 'api', correlationId: 'c' };
    const hash = eventHash({ ...event, data, metadata }, null);
    await client.query('BEGIN');
    await client.query('SELECT append_events($1, $2, $3, $4, NULL)', [
      JSON.stringify([{ stream, version: 0 }]),
      JSON.stringify([{ n: 1, ...event, data, metadata, hash }]),
      '[]',
      '[]',
    ]);
  }

  async function waitsForLock(watcher: Client): Promise<boolean> {
    const { rows } = await watcher.query(WAITING_HERE);
    return rows.length > 0;
  }

  // Guards the lock at the start of append_events. Without it B does not wait for the lock and ends on a unique index.
  it('lets B wait for A, and a reader see nothing, until A commits', async () => {
    const [a, watcher] = [await connection(), await connection()];
    await beginAppend(a, 'of-a');
    let done = false;
    const b = one.store.execute(openSlot('b', 1)).finally(() => (done = true));
    await eventually('B at the lock', () => waitsForLock(watcher));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    expect(done).toBe(false);
    expect(await one.store.readAfter(0, 10)).toEqual([]);
    await a.query('COMMIT');
    expect((await b).log.position).toBe(2);
    expect((await one.store.readAfter(0, 10)).map(({ position, stream }) => [position, stream])).toEqual([
      [1, 'of-a'],
      [2, 'places-b'],
    ]);
  });

  // Guards that the lock comes before the look at the heads: looked at before, the stream still seems to be new.
  it('lets B see, once it has the lock, what A committed meanwhile', async () => {
    const [a, watcher] = [await connection(), await connection()];
    await beginAppend(a, 'places-s');
    const seen: number[] = [];
    const open = openSlot('s', 1);
    const b = one.store.execute({
      ...open,
      decide: (states) => {
        seen.push(states.slot.capacity);
        return open.decide(states);
      },
    });
    await eventually('B at the lock', () => waitsForLock(watcher));
    await a.query('COMMIT');
    await b;
    expect(seen).toEqual([0, 7]);
    expect((await one.store.load(slotStream('s'))).version).toBe(2);
  });

  it('leaves no gap when an append is undone', async () => {
    const a = await connection();
    await beginAppend(a, 'of-a');
    const b = one.store.execute(openSlot('b', 1));
    await a.query('ROLLBACK');
    expect((await b).log.position).toBe(1);
  });

  // Guards lock_timeout and the patience of the store: a frozen writer must not freeze everybody's requests for good.
  it('answers try-again while a writer is frozen with the lock, and carries out each command once after it thaws', async () => {
    const [gatekeeper, watcher] = [await connection(), await connection()];
    await gatekeeper.query(`
      CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_advisory_xact_lock(99); RETURN NEW; END $$;
      CREATE TRIGGER hold BEFORE INSERT ON event FOR EACH ROW WHEN (NEW.stream = 'places-frozen') EXECUTE FUNCTION hold()`);
    await gatekeeper.query('SELECT pg_advisory_lock(99)');
    const frozen = storeAt(database.url);
    const slow = frozen.store.execute(openSlot('frozen', 1)).catch((error: { code: string }) => error.code);
    await eventually('the writer in its append', () => waitsForLock(watcher));
    const { rows } = await watcher.query<{ pid: number }>(WAITING_HERE);
    const pid = rows[0]?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      await gatekeeper.query('SELECT pg_advisory_unlock(99)');
      const started = performance.now();
      await expect(one.store.execute(openSlot('waiting', 1))).rejects.toMatchObject({ code: 'try-again' });
      expect(performance.now() - started).toBeLessThan(15_000);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    // Its own sender may have lost patience too; sent again, both are carried out once.
    expect([expect.objectContaining({ status: 200 }), 'try-again']).toContainEqual(await slow);
    await frozen.store.execute(openSlot('frozen', 1));
    const done = await one.store.execute(openSlot('waiting', 1));
    expect(done.answer).toEqual({ capacity: 1 });
    expect(await one.store.readAfter(0, 10)).toHaveLength(2);
    await frozen.close();
  }, 40_000);

  it('goes on while another writing process is stopped', async () => {
    const child = spawn(process.execPath, ['--import', './bin/typescript-hooks.mjs', './test/event-store/writer.ts'], {
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(child.stdout, 'data');
      for (let n = 0; n < 5; n++) {
        child.kill('SIGSTOP');
        const started = performance.now();
        await one.store.execute(openSlot(`own-${n}`, 1));
        expect(performance.now() - started).toBeLessThan(4_000);
        child.kill('SIGCONT');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const events = await one.store.readAfter(0, 100_000);
    expect(events.map(({ position }) => position)).toEqual(events.map((_, n) => n + 1));
    expect(events.length).toBeGreaterThan(20);
  }, 40_000);

  // Guards the look-up of commands under the lock: without it the retry finds its own event and books a second place.
  it('carries out a command once when the connection is lost in its commit', async () => {
    const proxy = await cuttingProxy(database.url);
    const behind = storeAt(proxy.url);
    await behind.store.execute(openSlot('s', 10));
    proxy.cutAnswerTo('append');
    const booked = await behind.store.execute(bookPlace('s', 't'));
    expect(proxy.cuts).toBe(1);
    expect(booked).toMatchObject({ answer: { place: 1 }, replayed: false, log: { position: 2 } });
    expect((await one.store.readStream('places-s')).map(({ type }) => type)).toEqual(['PlacesOpened', 'PlaceBooked']);
    expect(await one.store.answered(commandOf('book-t'))).toMatchObject({ answer: { place: 1 } });
    await behind.close();
    await proxy.close();
  });

  it('finds an event that was changed, one that is missing, and nothing in a whole log', async () => {
    await one.store.execute(openSlot('a', 9));
    await one.store.execute(openSlot('b', 9));
    for (const ticket of ['t1', 't2', 't3']) await one.store.execute(bookPlace('a', ticket));
    expect(await verifyLog(one.pool)).toEqual({ events: 5, damage: [] });
    const owner = await connection();
    await owner.query(`UPDATE event SET data = jsonb_set(data, '{ticket}', '"other"') WHERE position = 4`);
    expect((await verifyLog(one.pool)).damage).toEqual([{ position: 4, stream: 'places-a', what: 'changed' }]);
    await owner.query(`UPDATE event SET data = jsonb_set(data, '{ticket}', '"t2"') WHERE position = 4`);
    expect((await verifyLog(one.pool)).damage).toEqual([]);
    await owner.query('DELETE FROM event WHERE position = 4');
    expect((await verifyLog(one.pool)).damage).toEqual([{ position: 5, stream: 'places-a', what: 'missing-before' }]);
  });

  it('goes on under contention of several processes on one stream without a conflict reaching anybody', async () => {
    const more = [storeAt(database.url), storeAt(database.url), storeAt(database.url)];
    await one.store.execute(openSlot('s', 1_000));
    const work = Array.from({ length: 200 }, async (_, n) => {
      const process = [one, ...more][n % 4] ?? one;
      await new Promise((resolve) => setTimeout(resolve, n));
      return process.store.execute(bookPlace('s', `t${n}`));
    });
    const places = (await Promise.all(work)).map(({ answer }) => answer.place);
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
    await Promise.all(more.map((each) => each.close()));
  }, 30_000);
});
