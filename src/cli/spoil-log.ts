import { parseArgs } from 'node:util';
import { Client } from 'pg';

// For `npm run simulate -- --mutate`: drops or doubles one fact of a simulated log, as its owner, to prove that the
// comparison of reports would notice. Refuses a database that lives in real time.
const { values } = parseArgs({ options: { day: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const client = new Client({ connectionString: process.env['MIGRATION_DATABASE_URL'] ?? process.env['DATABASE_URL'] });
await client.connect();
try {
  const stamp = await client.query<{ time: string }>('SELECT time FROM database_stamp');
  if (stamp.rows[0]?.time !== 'simulated') throw new Error('Only a simulated log may be spoiled.');
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM event WHERE type = 'VehicleCleared'
        AND (data->>'at')::timestamptz >= ($1 || 'T00:00:00+07:00')::timestamptz
        AND (data->>'at')::timestamptz < ($1 || 'T00:00:00+07:00')::timestamptz + interval '1 day'
        -- Whoever was cleared twice, since a decision was taken back, stays counted when one of them is lost.
        AND 1 = (SELECT count(*) FROM event other WHERE other.stream = event.stream AND other.type = 'VehicleCleared')
        AND data->>'vehicleCount' = '1'
      ORDER BY position`,
    [values.day],
  );
  const seed = Number(values.seed);
  const chosen = rows[seed % Math.max(1, rows.length)];
  if (!chosen) throw new Error('Nobody was cleared on that day.');
  if (seed % 2 === 0) await client.query('DELETE FROM event WHERE id = $1', [chosen.id]);
  else
    await client.query(
      `INSERT INTO event (position, id, stream, version, type, data, metadata, hash, recorded_at)
       SELECT (SELECT max(position) + 1 FROM event), gen_random_uuid(), stream || '-doubled', 1, type,
              data || jsonb_build_object('declaration', gen_random_uuid()), metadata, hash, recorded_at
         FROM event WHERE id = $1`,
      [chosen.id],
    );
  console.error(`${seed % 2 === 0 ? 'Dropped' : 'Doubled'} one VehicleCleared of ${rows.length}.`);
} finally {
  await client.end();
}
