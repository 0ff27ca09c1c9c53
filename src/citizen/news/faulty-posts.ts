import type { Queryable } from '../../shared/event-store/append.js';

/** A post that breaks what posts hold to. */
export interface PostFault {
  readonly id: string;
  readonly office: string;
  readonly fault: 'NOT_PUBLISHED_IN_TIME' | 'SHOWN_UNREVIEWED';
}

/**
 * Posts that nobody published although their time was an hour ago, and such as are public in words that no second person
 * reviewed. At most a hundred. By the clock on the wall: in simulated time nothing of it is late.
 */
export async function faultyPosts(on: Queryable): Promise<readonly PostFault[]> {
  const { rows } = await on.query<PostFault>(
    `SELECT id, office, 'NOT_PUBLISHED_IN_TIME' AS fault FROM news_post
       WHERE state = 'SCHEDULED' AND publish_at < now() - interval '1 hour'
         AND (SELECT time FROM database_stamp) IS DISTINCT FROM 'simulated'
     UNION ALL
     SELECT p.id, p.office, 'SHOWN_UNREVIEWED' FROM news_post p
       LEFT JOIN news_version v ON v.post = p.id AND v.n = (p.post->>'shown')::int
       WHERE p.state = 'PUBLISHED' AND (v.reviewed_by IS NULL OR v.words IS DISTINCT FROM p.shown)
     ORDER BY id LIMIT 100`,
  );
  return rows;
}
