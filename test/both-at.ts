import type { Client } from 'pg';
import type { Story } from './story.js';

/** Holds a row, lets all run into it, waits until they stand there, and lets go: a race in a known order, whatever the machine does. */
export async function bothAt<T>(
  story: Pick<Story, 'connection'>,
  [hold, values]: readonly [sql: string, values: unknown[]],
  start: () => Promise<T>[],
): Promise<T[]> {
  const [holder, watcher] = [await story.connection(), await story.connection()];
  await holder.query('BEGIN');
  await holder.query(hold, values);
  const running = start();
  await atTheLock(watcher, running.length);
  await holder.query('COMMIT');
  return Promise.all(running);
}

/** Waits until so many of this client's database wait for what another holds; throws after four seconds. */
export async function atTheLock(watcher: Client, many = 1): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await watcher.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.n ?? 0) >= many) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('They do not wait');
}
