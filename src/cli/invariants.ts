import { setTimeout } from 'node:timers/promises';
import { Pool } from 'pg';
import { judgeLog } from '../border/invariants/index.js';
import { faultyPosts } from '../citizen/news/index.js';
import { forgottenDeliveries } from '../messages/index.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../shared/database/connection.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../shared/event-store/event-row.js';

// Holds the rules of docs/invariants.md against the whole log. It reads the log, so it serves any database, in real
// and in simulated time, while the product runs or not, and the outbox of messages; what reactions still have to do is judged only once they have.
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  types: plainTypes,
  options: sessionOptions({ ...REQUEST_LIMITS, statement: 60_000 }),
});
const { events, broken, owed, rules, late, atRest } = await judgeLog({
  read: async (position, limit) => {
    const { rows } = await pool.query<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 ORDER BY position LIMIT $2`,
      [position, limit],
    );
    return rows.map(recorded);
  },
  behind: async () => {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT name FROM checkpoint WHERE kind = 'reaction' AND position < (SELECT max(position) FROM event)`,
    );
    return rows.map(({ name }) => name);
  },
  end: async () => {
    const { rows } = await pool.query<{ last: number }>('SELECT coalesce(max(position), 0)::float8 AS last FROM event');
    return rows[0]?.last ?? 0;
  },
  pause: setTimeout,
});
const [forgotten, posts] = [await forgottenDeliveries(pool), await faultyPosts(pool)];
await pool.end();
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
if (posts.length) {
  console.log('Posts whose time went by an hour ago unpublished, or that are public without a second person’s review.');
  console.table(posts);
}
process.exitCode = broken.length || forgotten.length || posts.length || (atRest && owed.length) ? 1 : 0;
