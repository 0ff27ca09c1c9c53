import { Pool } from 'pg';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../../src/shared/database/connection.js';
import { compared, throughput } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { appendAlone } from '../one-transaction.js';
import { bookingOf, storeOn } from '../store.js';

const WRITERS = 64;
const COUNT = 12_000;

/** 64 writers, the same guarantee: commands in groups against a transaction for each. */
async function run(bench: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const existing of [false, true]) {
    const name = existing ? 'append-vs-one-transaction-existing' : 'append-vs-one-transaction';
    bench.say(`${name} …`);
    const url = await bench.database.fresh();
    const ours = await storeOn(url);
    const pool = new Pool({
      connectionString: url,
      max: 16,
      types: plainTypes,
      options: sessionOptions(REQUEST_LIMITS),
    });
    let round = 0;
    // Every writer keeps to streams of its own; existing ones hold some events and are read first.
    const streamOf = (n: number) => (existing ? `s-${round}-${n % 2_000}` : `s-${round}-${n}`);
    const grouped = async (count: number) => {
      round++;
      return throughput(WRITERS, count, (n) =>
        ours.store.execute(bookingOf(streamOf(n), `t-${round}-${n}`, 1_000_000, !existing)),
      );
    };
    const alone = async (count: number) => {
      round++;
      return throughput(WRITERS, count, (n) => appendAlone(pool, streamOf(n), `t-${round}-${n}`, existing));
    };
    await grouped(2_000);
    await alone(500);
    const measured = await compared(
      3,
      () => grouped(COUNT),
      () => alone(COUNT / 4),
    );
    results.push({ name, unit: 'commands/s', ...measured });
    await ours.close();
    await pool.end();
  }
  return results;
}

export default { names: ['append-vs-one-transaction', 'append-vs-one-transaction-existing'], run } satisfies Benchmark;
