import type { Queryable } from '../append.js';
import type { Announcement } from '../projection.js';

/**
 * Writes announcements to `board_change`, gap-free by topic, and wakes whoever shows them. To be called in the
 * transaction of what is announced; topics are locked in one order, so that two announcers cannot block each other.
 */
export async function announce(on: Queryable, announcements: readonly Announcement[]): Promise<void> {
  if (announcements.length === 0) return;
  const byTopic = new Map<string, object[]>();
  for (const { topic, delta } of announcements) {
    const deltas = byTopic.get(topic);
    if (deltas) deltas.push(delta);
    else byTopic.set(topic, [delta]);
  }
  for (const topic of [...byTopic.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const deltas = byTopic.get(topic) ?? [];
    await on.query(
      `WITH topic AS (
         INSERT INTO board_topic (topic, seq) VALUES ($1, $2)
         ON CONFLICT (topic) DO UPDATE SET seq = board_topic.seq + $2 RETURNING seq)
       INSERT INTO board_change (topic, seq, delta)
       SELECT $1, topic.seq - $2 + d.n, d.delta
       FROM topic, json_array_elements($3::json) WITH ORDINALITY AS d(delta, n)`,
      [topic, deltas.length, JSON.stringify(deltas)],
    );
  }
  await on.query(`SELECT pg_notify('board', '')`);
}
