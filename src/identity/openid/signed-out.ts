import type { EntityManager } from 'typeorm';

/** What somebody came by from the provider. */
export interface Came {
  /** What it gave, sealed. */
  readonly openid: string;
  /** A tag of who he is there. */
  readonly subject: string;
  /** A tag of his session there, where it names that. */
  readonly sid?: string | undefined;
  /** When it vouched for him, by its clock, in seconds since 1970. */
  readonly at: number;
}

/**
 * Keeps that a session there, or somebody as a whole, was signed out. From here on nothing of that opens, until the transaction
 * ends: what opened before is there to be ended.
 * @param who its tag
 * @param at when, by the provider's clock, in seconds since 1970
 */
export async function keepSignedOut(tx: EntityManager, who: string, at: number, minutes: number): Promise<void> {
  await inTurn(tx, who);
  await tx.query(
    `INSERT INTO openid_signed_out AS s (who, said_at, expires_at)
     VALUES ($1, to_timestamp($2), now() + $3 * interval '1 minute')
     ON CONFLICT (who) DO UPDATE SET said_at = greatest(s.said_at, excluded.said_at), expires_at = excluded.expires_at`,
    [who, at, minutes],
  );
}

/**
 * Whether he was signed out there since it vouched for him. Who tells of that from here on waits for this transaction. A session
 * that ended in the same second is over; somebody as a whole may have come anew within it.
 */
export async function isSignedOut(tx: EntityManager, { sid, subject, at }: Came): Promise<boolean> {
  if (sid !== undefined) await inTurn(tx, sid);
  await inTurn(tx, subject);
  const over: unknown[] = await tx.query(
    `SELECT FROM openid_signed_out
     WHERE (who = $1 AND said_at >= to_timestamp($3)) OR (who = $2 AND said_at > to_timestamp($3))`,
    [sid ?? null, subject, at],
  );
  return over.length > 0;
}

/** Taken before any person: whoever holds it may wait for one. */
async function inTurn(tx: EntityManager, who: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 386))', [who]);
}
