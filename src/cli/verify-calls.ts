import { Pool } from 'pg';
import { verifyCalls } from '../border/queue/index.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../shared/database/connection.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../shared/event-store/event-row.js';

// Replays the log: every call that was not made by hand must be the one of the published policy. Reads the log alone, so
// it serves a system in real and in simulated time, running or not.
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  types: plainTypes,
  options: sessionOptions({ ...REQUEST_LIMITS, statement: 60_000 }),
});
const { calls, byHand, outOfTurn, wrong } = await verifyCalls(async (position, limit, types) => {
  const { rows } = await pool.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 AND type = ANY($2) ORDER BY position LIMIT $3`,
    [position, types, limit],
  );
  return rows.map(recorded);
});
await pool.end();
console.log(
  `${calls} calls by the policy, ${wrong.length} of them wrong; ${byHand} calls by hand, ${outOfTurn} out of turn.`,
);
if (wrong.length) console.table(wrong.slice(0, 100));
process.exitCode = wrong.length ? 1 : 0;
