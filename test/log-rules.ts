import { Client } from 'pg';
import { checkLog } from '../src/border/invariants/index.js';
import { plainTypes } from '../src/shared/database/connection.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../src/shared/event-store/event-row.js';

/** What the log of a database says that must never be: one line each. What reactions still owe is not judged, nor the rules `except`. */
export async function brokenRules(databaseUrl: string, except: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl, types: plainTypes });
  await client.connect();
  try {
    const { broken } = await checkLog(async (position, limit) => {
      const { rows } = await client.query<EventRow>(
        `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 ORDER BY position LIMIT $2`,
        [position, limit],
      );
      return rows.map(recorded);
    });
    return broken
      .filter(({ rule }) => !except.includes(rule))
      .map(({ rule, position, of, what }) => `${rule}: ${of} at ${position}: ${what}`);
  } finally {
    await client.end();
  }
}
