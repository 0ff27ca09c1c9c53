import type { Queryable } from './append.js';
import { eventHash } from './event-hash.js';
import { EVENT_COLUMNS } from './event-row.js';
import type { EventRow } from './event-row.js';

export interface Damage {
  readonly position: number;
  readonly stream: string;
  /** `changed`: the event is not what was written. `missing-before`: positions or versions before it are gone. */
  readonly what: 'changed' | 'missing-before';
}

const READ = 5_000;

/** Reads the whole log and proves every hash on the one before it in its stream; positions and versions must have no gap. */
export async function verifyLog(on: Queryable): Promise<{ events: number; damage: Damage[] }> {
  const heads = new Map<string, { version: number; hash: string }>();
  const damage: Damage[] = [];
  let position = 0;
  let events = 0;
  for (;;) {
    const { rows } = await on.query<EventRow & { hash: string }>(
      `SELECT ${EVENT_COLUMNS}, encode(hash, 'hex') AS hash FROM event WHERE position > $1 ORDER BY position LIMIT ${READ}`,
      [position],
    );
    for (const row of rows) {
      const before = heads.get(row.stream);
      const whole = row.position === position + 1 && row.version === (before?.version ?? 0) + 1;
      if (!whole) damage.push({ position: row.position, stream: row.stream, what: 'missing-before' });
      else if (eventHash(row, before?.hash ?? null) !== row.hash)
        damage.push({ position: row.position, stream: row.stream, what: 'changed' });
      heads.set(row.stream, { version: row.version, hash: row.hash });
      position = row.position;
    }
    events += rows.length;
    if (rows.length < READ) return { events, damage };
  }
}
