import type { Client } from 'pg';

/** Waits until so many writers stand before the lock of the log of this client's database; throws after five seconds. */
export async function waitingForTheLog(client: Client, writers: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if ((rows[0]?.waiting ?? 0) >= writers) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${writers} writers did not come to the lock`);
}
