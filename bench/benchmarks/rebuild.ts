import { Client } from 'pg';
import { LogRegistry } from '../../src/shared/event-store/log-registry.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import type { RowProjection } from '../../src/shared/event-store/projection.js';
import { rebuildProjection } from '../../src/shared/event-store/projecting/rebuild.js';
import { median, throughput } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { bookingOf, storeOn } from '../store.js';
import type { Booked } from '../store.js';

const EVENTS = 60_000;
const STREAMS = 6_000;
const AIM = 20_000;

interface SlotLoad {
  readonly slot: string;
  readonly tickets: number;
  readonly lastTicket: string;
  readonly lastAt: string;
}

const projection: RowProjection<SlotLoad, Booked> = {
  name: 'bench-slot-load',
  table: 'slot_load',
  key: 'slot',
  types: ['BenchBooked'],
  change: ({ data }) => [
    {
      key: data.slot,
      apply: (row) => ({ slot: data.slot, tickets: (row?.tickets ?? 0) + 1, lastTicket: data.ticket, lastAt: data.at }),
    },
  ],
};

/** How fast a projection is made anew from a log of 60,000 events in 6,000 streams. */
async function run(bench: Bench): Promise<Result[]> {
  bench.say('rebuild-events-per-second: writing the log …');
  const url = await bench.database.fresh();
  const ours = await storeOn(url);
  const { store, pool, config } = ours;
  await throughput(256, EVENTS, (n) => store.execute(bookingOf(`s-${n % STREAMS}`, `t-${n}`, EVENTS, n < STREAMS)));
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query(
    'CREATE TABLE slot_load (slot text PRIMARY KEY, tickets int, last_ticket text, last_at timestamptz)',
  );
  await owner.query('VACUUM ANALYZE');
  const registry = new LogRegistry();
  registry.events(projection.types);
  bench.say('rebuild-events-per-second …');
  const rates: number[] = [];
  for (let round = 0; round < 3; round++) {
    const facts = new PersonalFacts(pool, config);
    const { events, seconds } = await rebuildProjection({
      ownerUrl: url,
      projection,
      registry,
      facts,
      now: new Date(),
    });
    if (events !== EVENTS) throw new Error(`The rebuild took ${events} of ${EVENTS} events`);
    rates.push(events / seconds);
  }
  await owner.end();
  await ours.close();
  const value = median(rates);
  return [{ name: 'rebuild-events-per-second', value, unit: 'events/s', against: AIM, ratio: value / AIM }];
}

export default { names: ['rebuild-events-per-second'], run } satisfies Benchmark;
