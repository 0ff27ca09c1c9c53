import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { compared, throughput } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { booked, bookingOf, bookings, storeOn } from '../store.js';
import type { Booked, Bookings } from '../store.js';

const WRITERS = 64;
const COUNT = 12_000;

/** 64 writers: this store against emmett's PostgreSQL store, each appending with the version it expects. */
async function run(bench: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const existing of [false, true]) {
    const name = existing ? 'append-vs-emmett-existing' : 'append-vs-emmett';
    bench.say(`${name} …`);
    const ours = await storeOn(await bench.database.fresh());
    const emmett = getPostgreSQLEventStore(await bench.database.fresh());
    let round = 0;
    const streamOf = (n: number) => (existing ? `s-${round}-${n % 2_000}` : `s-${round}-${n}`);
    const grouped = async (count: number) => {
      round++;
      return throughput(WRITERS, count, (n) =>
        ours.store.execute(bookingOf(streamOf(n), `t-${round}-${n}`, 1_000_000, !existing)),
      );
    };
    const theirs = async (count: number) => {
      round++;
      return throughput(WRITERS, count, async (n) => {
        const stream = streamOf(n);
        const expectedStreamVersion = existing ? await versionOf(stream) : ('STREAM_DOES_NOT_EXIST' as const);
        await emmett.appendToStream(stream, [booked(stream, `t-${n}`)], { expectedStreamVersion });
      });
    };
    const versionOf = async (stream: string) => {
      const { currentStreamVersion, streamExists } = await emmett.aggregateStream<Bookings, Booked>(stream, {
        evolve: bookings.evolve,
        initialState: () => bookings.initial,
      });
      return streamExists ? currentStreamVersion : ('STREAM_DOES_NOT_EXIST' as const);
    };
    await grouped(2_000);
    await theirs(500);
    const measured = await compared(
      3,
      () => grouped(COUNT),
      () => theirs(COUNT / 4),
    );
    results.push({ name, unit: 'commands/s', ...measured });
    await ours.close();
    await emmett.close();
  }
  return results;
}

export default { names: ['append-vs-emmett', 'append-vs-emmett-existing'], run } satisfies Benchmark;
