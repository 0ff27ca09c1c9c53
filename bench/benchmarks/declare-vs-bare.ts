import { compared, throughput } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { declarer, dispatcherToken } from '../declaring.js';
import { portOf, start } from '../process.js';
import { startSystem } from '../system.js';

const CONNECTIONS = 64;
const COUNT = 1_500;

/** Declarations a second through the real server, against a bare Fastify route that inserts the same content. */
async function run(bench: Bench): Promise<Result[]> {
  bench.say('declare-vs-bare …');
  const system = await startSystem({ databaseUrl: await bench.database.fresh() });
  const bare = start('bench/bare/declare.ts', { ...process.env, DATABASE_URL: await bench.database.fresh() });
  try {
    const port = await portOf(bare);
    const ours = declarer(system.url, CONNECTIONS, await dispatcherToken(system.url));
    const theirs = declarer(`http://127.0.0.1:${port}`, CONNECTIONS);
    let n = 0;
    const round = (to: typeof ours, count: number) => () => throughput(CONNECTIONS, count, () => to.send(n++));
    // Both have met every branch before it counts.
    await round(ours, COUNT)();
    await round(theirs, COUNT)();
    const measured = await compared(3, round(ours, COUNT), round(theirs, 2 * COUNT));
    await Promise.all([ours.close(), theirs.close()]);
    return [{ name: 'declare-vs-bare', unit: 'declarations/s', ...measured }];
  } finally {
    await Promise.all([system.stop(), bare.stop()]);
  }
}

export default { names: ['declare-vs-bare'], run } satisfies Benchmark;
