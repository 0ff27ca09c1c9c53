import { Pool } from 'pg';
import { verifyDraws } from '../border/queue/index.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../shared/database/connection.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../shared/event-store/event-row.js';

// Recomputes every draw of places that were given back, as docs/draws.md tells. Reads the log alone, so it serves a system
// in real and in simulated time, running or not.
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  types: plainTypes,
  options: sessionOptions({ ...REQUEST_LIMITS, statement: 60_000 }),
});
const { draws, aborted, wrong } = await verifyDraws(
  async (position, limit, types) => {
    const { rows } = await pool.query<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 AND type = ANY($2) ORDER BY position LIMIT $3`,
      [position, types, limit],
    );
    return rows.map(recorded);
  },
  async (position) => {
    const { rows } = await pool.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM event WHERE position = $1`,
      [position],
    );
    return rows[0]?.hash;
  },
);
await pool.end();
console.log(`${draws} draws, ${wrong.length} of them wrong; ${aborted} aborted.`);
if (wrong.length) console.table(wrong.slice(0, 100));
process.exitCode = wrong.length ? 1 : 0;
