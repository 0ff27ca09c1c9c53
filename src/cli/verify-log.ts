import { Pool } from 'pg';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../shared/database/connection.js';
import { verifyLog } from '../shared/event-store/verify-log.js';

const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  types: plainTypes,
  options: sessionOptions({ ...REQUEST_LIMITS, statement: 60_000 }),
});
const { events, damage } = await verifyLog(pool);
await pool.end();
console.log(`${events} events, ${damage.length} of them damaged.`);
if (damage.length) console.table(damage.slice(0, 100));
process.exitCode = damage.length ? 1 : 0;
