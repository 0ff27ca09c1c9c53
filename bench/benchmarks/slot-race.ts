import { Pool } from 'pg';
import { compared } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { bookingOf, contextOf, storeOn } from '../store.js';

const REQUESTS = 2_000;
const PLACES = 100;

/**
 * 2,000 requests at once for 100 places. Against a guarded counter (`UPDATE … WHERE booked < capacity`) in a transaction
 * that also keeps the request's answer, so that a retry is answered alike.
 */
async function run(bench: Bench): Promise<Result[]> {
  bench.say('slot-race …');
  const url = await bench.database.fresh();
  const ours = await storeOn(url);
  const pool = new Pool({ connectionString: await bench.database.fresh(), max: 20 });
  await pool.query(`CREATE TABLE slot (id text PRIMARY KEY, booked int NOT NULL, capacity int NOT NULL);
    CREATE TABLE booking (slot text, ticket text PRIMARY KEY);
    CREATE TABLE answer (actor text, key text, body_hash text, granted boolean, PRIMARY KEY (actor, key))`);
  let round = 0;
  let accepted = 0;
  const store = async () => {
    const slot = `slot-${++round}`;
    const started = performance.now();
    const settled = await Promise.allSettled(
      Array.from({ length: REQUESTS }, (_, n) => ours.store.execute(bookingOf(slot, `t-${round}-${n}`, PLACES, false))),
    );
    const seconds = (performance.now() - started) / 1000;
    accepted = settled.filter(({ status }) => status === 'fulfilled').length;
    return seconds;
  };
  const counter = async () => {
    const slot = `slot-${++round}`;
    await pool.query('INSERT INTO slot VALUES ($1, 0, $2)', [slot, PLACES]);
    const started = performance.now();
    await Promise.all(Array.from({ length: REQUESTS }, (_, n) => book(pool, slot, `t-${round}-${n}`)));
    return (performance.now() - started) / 1000;
  };
  await store();
  await counter();
  const measured = await compared(5, store, counter);
  await ours.close();
  await pool.end();
  return [
    { name: 'slot-race-accepted', value: accepted, unit: 'bookings', against: PLACES, ratio: accepted / PLACES },
    { name: 'slot-race-vs-counter', unit: 's', ...measured },
  ];
}

async function book(pool: Pool, slot: string, ticket: string): Promise<boolean> {
  const { by, key, bodyHash } = contextOf(ticket);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query('UPDATE slot SET booked = booked + 1 WHERE id = $1 AND booked < capacity', [
      slot,
    ]);
    const granted = rowCount === 1;
    if (granted) await client.query('INSERT INTO booking VALUES ($1, $2)', [slot, ticket]);
    await client.query('INSERT INTO answer VALUES ($1, $2, $3, $4)', [by.id, key, bodyHash, granted]);
    await client.query('COMMIT');
    return granted;
  } finally {
    client.release();
  }
}

export default { names: ['slot-race-accepted', 'slot-race-vs-counter'], run } satisfies Benchmark;
