import { escapeLiteral } from 'pg';
import type { Queryable } from '../append.js';
import type { Announcement } from '../projection.js';

/**
 * One statement that writes announcements to `board_change`, gap-free by topic, and wakes whoever shows them; undefined
 * when there are none. For the transaction of what is announced; topics are locked in one order, so that two announcers
 * cannot block each other.
 */
export function announcing(announcements: readonly Announcement[]): string | undefined {
  if (announcements.length === 0) return undefined;
  const byTopic = new Map<string, object[]>();
  for (const { topic, delta } of announcements) {
    const deltas = byTopic.get(topic);
    if (deltas) deltas.push(delta);
    else byTopic.set(topic, [delta]);
  }
  const given = JSON.stringify([...byTopic].map(([topic, deltas]) => ({ topic, deltas, n: deltas.length })));
  return `WITH given AS (SELECT * FROM json_to_recordset(${escapeLiteral(given)}) AS g(topic text, deltas json, n int)),
     heads AS (
       INSERT INTO board_topic (topic, seq) SELECT topic, n FROM given ORDER BY topic COLLATE "C"
       ON CONFLICT (topic) DO UPDATE SET seq = board_topic.seq + EXCLUDED.seq RETURNING topic, seq),
     changes AS (
       INSERT INTO board_change (topic, seq, delta)
       SELECT given.topic, heads.seq - given.n + d.n, d.delta
       FROM given JOIN heads USING (topic), json_array_elements(given.deltas) WITH ORDINALITY AS d(delta, n))
     SELECT pg_notify('board', '')`;
}

/** Carries {@link announcing} out. */
export async function announce(on: Queryable, announcements: readonly Announcement[]): Promise<void> {
  const statement = announcing(announcements);
  if (statement) await on.query(statement);
}
