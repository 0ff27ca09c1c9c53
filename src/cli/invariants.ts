import { Pool } from 'pg';
import { checkLog } from '../border/invariants/index.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../shared/database/connection.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../shared/event-store/event-row.js';

// Holds the rules of docs/invariants.md against the whole log. It reads the log alone, so it serves any database, in real
// and in simulated time, while the product runs or not; what reactions still have to do is judged only once they have.
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  types: plainTypes,
  options: sessionOptions({ ...REQUEST_LIMITS, statement: 60_000 }),
});
const { events, broken, owed, rules } = await checkLog(async (position, limit) => {
  const { rows } = await pool.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 ORDER BY position LIMIT $2`,
    [position, limit],
  );
  return rows.map(recorded);
});
const { rows: behind } = await pool.query<{ name: string }>(
  `SELECT name FROM checkpoint WHERE kind = 'reaction' AND position < (SELECT max(position) FROM event)`,
);
await pool.end();
const atRest = behind.length === 0;
console.log(`${events} events, ${rules.length} rules: ${broken.length} broken, ${owed.length} owed.`);
if (broken.length) console.table(broken.slice(0, 100));
if (owed.length) {
  console.log(atRest ? 'Owed although all reactions have read the whole log:' : 'Owed while reactions are behind:');
  console.table(owed.slice(0, 100));
  if (!atRest) console.log(`Behind: ${behind.map(({ name }) => name).join(', ')}.`);
}
process.exitCode = broken.length || (atRest && owed.length) ? 1 : 0;
