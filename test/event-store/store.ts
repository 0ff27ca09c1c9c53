import { RealClock } from '../../src/shared/clock/real-clock.js';
import { Config } from '../../src/shared/config/config.js';
import { LogPool } from '../../src/shared/database/pools.js';
import { PostgresEventStore } from '../../src/shared/event-store/postgres-event-store.js';

/** A store as one process has it. */
export interface StoreOfProcess {
  readonly store: PostgresEventStore;
  readonly pool: LogPool;
  close(): Promise<void>;
}

export function storeAt(url: string): StoreOfProcess {
  const config = Config.from({ NODE_ENV: 'test', DATABASE_URL: url });
  const pool = new LogPool(config);
  const store = new PostgresEventStore(pool, config, new RealClock());
  return {
    store,
    pool,
    close: async () => {
      await store.beforeApplicationShutdown();
      await pool.end();
    },
  };
}
