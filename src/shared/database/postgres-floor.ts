const FLOOR = 15;

type Ask = (sql: string) => Promise<unknown>;

/** Throws when the server is older than PostgreSQL 15, the oldest that this product is tested on. */
export async function requirePostgres(ask: Ask): Promise<void> {
  const [row] = (await ask(`SELECT current_setting('server_version_num')::int AS version`)) as { version: number }[];
  const major = Math.floor((row?.version ?? 0) / 10_000);
  if (major < FLOOR) throw new Error(`PostgreSQL ${FLOOR} or newer is needed; this server is version ${major}.`);
}
