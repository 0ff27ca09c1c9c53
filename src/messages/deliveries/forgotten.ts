import type { Queryable } from '../../shared/event-store/append.js';

/** A message of which nothing became although its time is over. */
export interface ForgottenDelivery {
  readonly id: string;
  readonly channel: string;
  readonly kind: string;
  readonly state: string;
  readonly tries: number;
}

/**
 * Messages that are neither sent nor failed nor withheld an hour after they are good for anything, or that somebody took and
 * never gave back: nobody sends them. At most a hundred.
 */
export async function forgottenDeliveries(on: Queryable): Promise<readonly ForgottenDelivery[]> {
  const { rows } = await on.query<ForgottenDelivery>(
    `SELECT id, channel, kind, state, tries FROM delivery
     WHERE (state = 'PENDING' AND greatest(good_until, next_try_at) < now() - interval '1 hour')
        OR (state = 'SENDING' AND claimed_at < now() - interval '1 hour')
     ORDER BY id LIMIT 100`,
  );
  return rows;
}
