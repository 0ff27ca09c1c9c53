import type { Pool } from 'pg';
import type { ClockSettings } from '../config/clock-settings.js';

/** The row of `database_stamp`. Instants are ISO strings; `scale` 0 means stepped. */
export interface Stamp {
  readonly time: 'real' | 'simulated';
  readonly simulatedAt: string | null;
  readonly realAt: string;
  readonly scale: number;
  /** What the database is for. */
  readonly purpose: 'REAL' | 'TRAINING';
}

const COLUMNS = 'time, simulated_at AS "simulatedAt", real_at AS "realAt", scale, purpose';

export async function readStamp(pool: Pool): Promise<Stamp | undefined> {
  return (await pool.query<Stamp>(`SELECT ${COLUMNS} FROM database_stamp`)).rows[0];
}

/**
 * Stamps a new database with the kind of time it lives in and what it is for; a database that is stamped keeps both.
 * Throws when the stamp and what was chosen do not fit: real, simulated and practised facts must never stand in one log.
 */
export async function stampDatabase(
  pool: Pool,
  { kind, start, scale }: ClockSettings,
  training: boolean,
): Promise<Stamp> {
  const time = kind === 'real' ? 'real' : 'simulated';
  const pace = kind === 'stepped' ? 0 : kind === 'scaled' ? scale : 1;
  await pool.query(
    `INSERT INTO database_stamp (time, simulated_at, scale, purpose) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [time, time === 'real' ? null : start, pace, training ? 'TRAINING' : 'REAL'],
  );
  const stamp = await readStamp(pool);
  if (!stamp) throw new Error('Table database_stamp is empty');
  if (stamp.time !== time)
    throw new Error(`This database lives in ${stamp.time} time, but CLOCK=${kind}. Use another database or clock.`);
  if ((stamp.purpose === 'TRAINING') !== training)
    throw new Error(
      training
        ? 'This database belongs to a real gate, but TRAINING=1. Training needs a database of its own.'
        : 'This database is for training: start it with TRAINING=1, or name another one.',
    );
  if (stamp.scale === pace) return stamp;
  // Another pace from here on: simulated time goes on from where it is.
  await pool.query(
    `UPDATE database_stamp SET simulated_at = simulated_at + (now() - real_at) * scale, real_at = now(), scale = $1
     WHERE scale <> $1`,
    [pace],
  );
  return (await readStamp(pool)) ?? stamp;
}
