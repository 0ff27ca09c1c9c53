import { setTimeout } from 'node:timers/promises';
import { Pool } from 'pg';
import { checkLog } from '../border/invariants/index.js';
import { forgottenDeliveries } from '../messages/index.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../shared/database/connection.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../shared/event-store/event-row.js';

const PATIENCE_MS = 10_000;

// Holds the rules of docs/invariants.md against the whole log. It reads the log, so it serves any database, in real
// and in simulated time, while the product runs or not, and the outbox of messages; what reactions still have to do is judged only once they have.
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  types: plainTypes,
  options: sessionOptions({ ...REQUEST_LIMITS, statement: 60_000 }),
});
/** Reactions that have not read the log to its end. */
async function behind(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT name FROM checkpoint WHERE kind = 'reaction' AND position < (SELECT max(position) FROM event)`,
  );
  return rows.map(({ name }) => name);
}
/** Whoever is at work just now is let finish: what he is about to do is not owed. A system that never rests is not waited for. */
async function rest(): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; (await behind()).length > 0 && Date.now() < end;) await setTimeout(100);
}
await rest();
const { events, position, broken, owed, rules } = await checkLog(async (position, limit) => {
  const { rows } = await pool.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 ORDER BY position LIMIT $2`,
    [position, limit],
  );
  return rows.map(recorded);
});
// One that has read further than we did may have put right what we saw.
const late = await behind();
const { rows } = await pool.query<{ more: boolean }>('SELECT max(position) > $1 AS more FROM event', [position]);
const forgotten = await forgottenDeliveries(pool);
await pool.end();
const atRest = late.length === 0 && !rows[0]?.more;
console.log(`${events} events, ${rules.length} rules: ${broken.length} broken, ${owed.length} owed.`);
if (broken.length) console.table(broken.slice(0, 100));
if (owed.length) {
  console.log(atRest ? 'Owed although all reactions have read the whole log:' : 'Owed while the system is at work:');
  console.table(owed.slice(0, 100));
  if (late.length) console.log(`Behind: ${late.join(', ')}.`);
}
if (forgotten.length) {
  console.log('Messages that nobody sends: neither sent, failed nor withheld though their time is over.');
  console.table(forgotten);
}
process.exitCode = broken.length || forgotten.length || (atRest && owed.length) ? 1 : 0;
