import { RealClock } from '../src/shared/clock/real-clock.js';
import { Config } from '../src/shared/config/config.js';
import { LogPool } from '../src/shared/database/pools.js';
import { migrate } from '../src/shared/database/migrate.js';
import type { Fold } from '../src/shared/domain/decider.js';
import { DomainError } from '../src/shared/domain/problem.js';
import { PostgresEventStore } from '../src/shared/event-store/postgres-event-store.js';
import type { CommandContext, Execution, StreamOf } from '../src/shared/event-store/types.js';

export interface BenchStore {
  readonly store: PostgresEventStore;
  readonly pool: LogPool;
  readonly config: Config;
  close(): Promise<void>;
}

/** The product's store on a migrated database of its own. */
export async function storeOn(url: string): Promise<BenchStore> {
  await migrate(url);
  const config = Config.from({ NODE_ENV: 'test', DATABASE_URL: url });
  const pool = new LogPool(config);
  const store = new PostgresEventStore(pool, config, new RealClock());
  return {
    store,
    pool,
    config,
    close: async () => {
      await store.beforeApplicationShutdown();
      await pool.end();
    },
  };
}

/** About as large as a booking in the product. */
export type Booked = { type: 'BenchBooked'; data: { slot: string; ticket: string; firm: string; at: string } };

export interface Bookings {
  readonly count: number;
}

export const bookings: Fold<Bookings, Booked> = {
  initial: { count: 0 },
  evolve: ({ count }) => ({ count: count + 1 }),
};

export function booked(slot: string, ticket: string): Booked {
  return { type: 'BenchBooked', data: { slot, ticket, firm: 'firm-0417', at: '2024-08-22T01:00:00.000Z' } };
}

export function contextOf(key: string): CommandContext {
  return {
    by: { id: 'firm-0417', roles: ['DISPATCHER'] },
    key,
    route: 'POST /bench',
    bodyHash: '4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
    channel: 'api',
    correlationId: key,
    now: new Date('2024-08-22T01:00:00.000Z'),
  };
}

export function bookingOf(
  slot: string,
  ticket: string,
  capacity: number,
  fresh: boolean,
): Execution<{ slot: StreamOf<Bookings, Booked> }, Bookings> {
  return {
    context: contextOf(ticket),
    streams: { slot: { stream: slot, fold: bookings, fresh } },
    decide: ({ slot: { count } }) => {
      if (count >= capacity) throw new DomainError('slot-full', { slot });
      return { slot: [booked(slot, ticket)] };
    },
    answer: ({ slot: state }) => state,
  };
}
