import { Client } from 'pg';
import { announce } from '../../src/shared/event-store/projecting/announce.js';
import { ApiClient } from '../../src/cli/simulation/api-client.js';
import { Cast } from '../../src/cli/simulation/cast.js';
import { compared, percentile } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { GATE, TOPIC, deltaOf, sharedNow, steadily } from '../live/payload.js';
import type { Answered, Told } from '../live/watchers.js';
import { message, portOf, start, type Started } from '../process.js';
import { caughtUp, startSystem } from '../system.js';

const NAME = 'live-p99-vs-broadcast';
const SOCKETS = 1_000;
/** Of one round: some seconds, so that every round also meets what a server does every second and every five. */
const CHANGES = 80;
const ROUNDS = 5;
const SETTLES_MS = 1_000;

interface Side {
  readonly url: string;
  readonly token?: string;
  /** Makes so many changes at a steady pace; answers when each was made. */
  change(first: number, count: number): Promise<readonly number[]>;
}

/** From a change of a board to its arrival at 1,000 sockets, against a bare Socket.IO broadcast of the same payload. */
async function run(bench: Bench): Promise<Result[]> {
  bench.say(`${NAME} …`);
  const databaseUrl = await bench.database.fresh();
  const system = await startSystem({ databaseUrl, worker: true });
  const bare = start('bench/bare/broadcast.ts', process.env);
  const watchers = start('bench/live/watchers.ts', process.env);
  const announcer = new Client({ connectionString: databaseUrl });
  try {
    await caughtUp(system);
    await announcer.connect();
    // As the product's own announcers: a board that a crash takes back is made anew.
    await announcer.query('SET synchronous_commit = off');
    const ours: Side = {
      url: system.url,
      token: await displayToken(system.url),
      change: (first, count) => steadily(first, count, (n) => committed(announcer, n)),
    };
    const theirs: Side = {
      url: `http://127.0.0.1:${await portOf(bare)}`,
      change: async (first, count) => {
        bare.child.send({ first, count });
        return (await message(bare, (said): said is { sent: number[] } => 'sent' in said)).sent;
      },
    };
    // Far from the numbers that a real order would have.
    let first = 1_000_000;
    const round = (side: Side) => () => p99(watchers, side, (first += CHANGES));
    // Both have met every branch before it counts.
    await round(ours)();
    await round(theirs)();
    return [{ name: NAME, unit: 'ms', ...(await compared(ROUNDS, round(ours), round(theirs))) }];
  } finally {
    await announcer.end();
    await Promise.all([system.stop(), bare.stop(), watchers.stop()]);
  }
}

/** Writes the change of a board as projections do. Answers the moment before its commit. */
async function committed(announcer: Client, n: number): Promise<number> {
  await announcer.query('BEGIN');
  await announce(announcer, [{ topic: TOPIC, delta: deltaOf(n) }]);
  const at = sharedNow();
  await announcer.query('COMMIT');
  return at;
}

/** Of all changes at all sockets, in milliseconds. Only the side that is measured has sockets. */
async function p99(watchers: Started, side: Side, first: number): Promise<number> {
  const tell = async (told: Told): Promise<Answered> => {
    watchers.child.send(told);
    return message(watchers, (said): said is Answered => 'done' in said && said.done === told.what);
  };
  await tell({ what: 'watch', url: side.url, sockets: SOCKETS, ...(side.token && { token: side.token }) });
  await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
  await tell({ what: 'expect', first, count: CHANGES });
  const made = await side.change(first, CHANGES);
  const { at = [] } = await tell({ what: 'arrived' });
  await tell({ what: 'leave' });
  const took = at.flatMap((arrivals, index) => arrivals.map((arrived) => arrived - (made[index] ?? Number.NaN)));
  if (took.length !== SOCKETS * CHANGES || took.some(Number.isNaN)) throw new Error('Not every arrival was seen');
  return percentile(took, 99);
}

/** A display of the gate, registered as an administrator does. */
async function displayToken(url: string): Promise<string> {
  const api = new ApiClient(url, NAME, 1);
  try {
    const as = await new Cast(api).token('ADMIN');
    const body = { gate: GATE, name: 'Màn hình' };
    return `Device ${(await api.must<{ token: string }>('POST', '/devices', { as, body })).token}`;
  } finally {
    await api.close();
  }
}

export default { names: [NAME], run } satisfies Benchmark;
