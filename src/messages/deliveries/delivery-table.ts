import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Language } from '../../shared/http/language.js';
import type { AfterTry, DeliveryState, Why } from '../domain/delivery.js';
import type { MessageParams } from '../domain/message-kinds.js';
import type { Channel, NoticeKind } from '../domain/notice-kinds.js';

/** A message as it is due to one reader by one channel. */
export interface DueDelivery {
  /** The same however often it is put. */
  readonly cause: string;
  readonly channel: Channel;
  readonly kind: NoticeKind;
  readonly source: string;
  readonly of: string;
  readonly firm?: string | undefined;
  readonly about?: string | undefined;
  readonly office?: string | undefined;
  readonly confidential: boolean;
  readonly gate?: string | undefined;
  readonly language: Language;
  readonly params: MessageParams;
  readonly code?: string | undefined;
  readonly path: string;
  readonly urgent: boolean;
  readonly occurredAt: string;
  readonly hoursGood: number;
  readonly withheld?: Why | undefined;
}

/** A delivery that this process took to send. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly cause: string;
  readonly sentAs: string;
  readonly channel: Channel;
  readonly kind: NoticeKind;
  readonly source: string;
  readonly of: string;
  readonly firm: string | null;
  readonly confidential: boolean;
  readonly language: Language;
  readonly params: MessageParams;
  readonly code: string | null;
  readonly path: string;
  readonly tries: number;
  readonly maybeTwice: boolean;
  readonly goodUntil: Date;
  /** When it was taken, as the database writes it: no two tries of a message share it. */
  readonly claimedAt: string;
}

/** A process that died is waited for so long; a carrier is cut off well before. */
const LEASE = '2 minutes';
const CLAIMED = `id, cause, sent_as AS "sentAs", channel, kind, source, of, firm, confidential, language, params, code, path, tries,
  maybe_twice AS "maybeTwice", good_until AS "goodUntil", claimed_at::text AS "claimedAt"`;

/** The outbox of messages: put with what they follow from, taken by one process at a time, never lost by one that dies. */
@Injectable()
export class DeliveryTable {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Puts what is not there yet. @returns whether something is to be sent */
  async put(due: readonly DueDelivery[], on: EntityManager = this.source.manager): Promise<boolean> {
    let some = false;
    for (const each of due) {
      const added: unknown[] = await on.query(
        `INSERT INTO delivery (id, cause, channel, kind, source, of, firm, about, confidential, gate, language, params, code,
           path, urgent, occurred_at, good_until, state, why, sent_as, ended_at, office)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
           now() + make_interval(hours => $17), $18, $19, $20, CASE WHEN $19::text IS NOT NULL THEN now() END, $21)
         ON CONFLICT (cause) DO NOTHING RETURNING id`,
        [
          uuidv7(),
          each.cause,
          each.channel,
          each.kind,
          each.source,
          each.of,
          each.firm ?? null,
          each.about ?? null,
          each.confidential,
          each.gate ?? null,
          each.language,
          JSON.stringify(each.params),
          each.code ?? null,
          each.path,
          each.urgent,
          each.occurredAt,
          each.hoursGood,
          each.withheld ? 'WITHHELD' : 'PENDING',
          each.withheld ?? null,
          sentAs(each.cause),
          each.office ?? null,
        ],
      );
      some ||= added.length > 0 && !each.withheld;
    }
    return some;
  }

  /** Takes the next that is due; calls before all else. What is taken is this process's until it says what became of it. */
  async claim(channel: Channel): Promise<ClaimedDelivery | undefined> {
    const [rows] = await this.source.query<[ClaimedDelivery[], number]>(
      `UPDATE delivery SET state = 'SENDING', tries = tries + 1, claimed_at = now()
       WHERE id = (SELECT id FROM delivery WHERE state = 'PENDING' AND channel = $1 AND next_try_at <= now()
                   ORDER BY urgent DESC, next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING ${CLAIMED}`,
      [channel],
    );
    return rows[0];
  }

  /** Gives back what a process took that died since: it may have been sent, and is sent again. @returns how many */
  async recover(): Promise<number> {
    const [, count] = await this.source.query<[unknown[], number]>(
      `UPDATE delivery SET state = 'PENDING', maybe_twice = true, next_try_at = now()
       WHERE state = 'SENDING' AND claimed_at < now() - interval '${LEASE}'`,
    );
    return count;
  }

  /** Notes what became of a try. Whoever was taken for dead, and was not, writes nothing over another's try. */
  async finish({ id, claimedAt }: ClaimedDelivery, after: AfterTry, costs: { segments?: number; tag?: string } = {}) {
    const { state, why, answer, reference, nextTryAt, maybeTwice } = after;
    const over = state !== 'PENDING';
    await this.source.query(
      `UPDATE delivery SET state = $3, why = $4, answer = $5, reference = coalesce($6, reference),
         next_try_at = coalesce($7, next_try_at), maybe_twice = $8, segments = coalesce($9, segments),
         tag = coalesce($10, tag), ended_at = CASE WHEN $11 THEN now() END, claimed_at = NULL
       WHERE id = $1 AND claimed_at = $2::timestamptz AND state = 'SENDING'`,
      [
        id,
        claimedAt,
        state,
        why ?? null,
        answer ?? null,
        reference ?? null,
        nextTryAt ?? null,
        maybeTwice,
        costs.segments ?? null,
        costs.tag ?? null,
        over,
      ],
    );
  }

  /** Writes what its carrier reported, put to what stands there. */
  async note(
    on: EntityManager,
    id: string,
    { state, why, answer }: Pick<AfterTry, 'state' | 'why' | 'answer'>,
  ): Promise<void> {
    await on.query(
      `UPDATE delivery SET state = $2, why = $3, answer = coalesce($4, answer), ended_at = now() WHERE id = $1`,
      [id, state, why ?? null, answer ?? null],
    );
  }

  /**
   * Puts a message back that failed or was withheld. What its carrier refused or could not bring goes as a new one: under the
   * old name it would be answered as before, and not be sent.
   */
  async again(on: EntityManager, id: string, hoursGood: number): Promise<void> {
    await on.query(
      `UPDATE delivery SET state = 'PENDING', why = NULL, tries = 0, next_try_at = now(), ended_at = NULL, claimed_at = NULL,
         maybe_twice = maybe_twice OR reference IS NOT NULL,
         sent_as = CASE WHEN why IN ('REFUSED', 'ADDRESS_REFUSED', 'NOT_DELIVERED')
           THEN left(encode(sha256(convert_to(sent_as || clock_timestamp(), 'UTF8')), 'hex'), 40) ELSE sent_as END, good_until = now() + make_interval(hours => $2)
       WHERE id = $1`,
      [id, hoursGood],
    );
  }

  /** When the next try is due, in milliseconds from now; undefined when nothing waits. */
  async nextIn(channels: readonly Channel[]): Promise<number | undefined> {
    const [row] = await this.source.query<{ ms: number | null }[]>(
      `SELECT (extract(epoch FROM min(next_try_at) - now()) * 1000)::float8 AS ms FROM delivery
       WHERE state = 'PENDING' AND channel = ANY($1)`,
      [channels],
    );
    return row?.ms === null || row?.ms === undefined ? undefined : Math.max(0, row.ms);
  }

  /** How many went to an address within a day. */
  async sentTo(tag: string): Promise<number> {
    const [row] = await this.source.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM delivery
       WHERE tag = $1 AND state IN ('SENT', 'DELIVERED') AND ended_at > now() - interval '1 day'`,
      [tag],
    );
    return row?.count ?? 0;
  }

  /** Counts parts of short messages before they are sent; false when they are more than may be sent on that day. */
  async spend(day: string, segments: number, most: number): Promise<boolean> {
    const rows: unknown[] = await this.source.query(
      `INSERT INTO sms_spent AS s (day, segments) SELECT $1::date, $2::int WHERE $2::int <= $3::int
       ON CONFLICT (day) DO UPDATE SET segments = s.segments + $2 WHERE s.segments + $2 <= $3 RETURNING segments`,
      [day, segments, most],
    );
    return rows.length > 0;
  }

  /** Gives back what was counted and not sent. */
  async giveBack(day: string, segments: number): Promise<void> {
    await this.source.query('UPDATE sms_spent SET segments = greatest(segments - $2, 0) WHERE day = $1', [
      day,
      segments,
    ]);
  }

  /** Takes away what is older than messages are shown. */
  async purge(before: string): Promise<void> {
    await this.source.query('DELETE FROM delivery WHERE occurred_at < $1', [before]);
    await this.source.query(`DELETE FROM sms_spent WHERE day < now() - interval '90 days'`);
  }

  /** Takes away all that went to a reader, and all that was told of a thing. */
  async erase(subject: string): Promise<number> {
    const [, source = '', of = ''] = /^([a-z]+)-(.+)$/.exec(subject) ?? [];
    const [, count] = await this.source.query<[unknown[], number]>(
      'DELETE FROM delivery WHERE (source = $1 AND of = $2) OR about = $3',
      [source, of, subject],
    );
    return count;
  }

  /** How many are in which state by which channel, and since when the oldest waits, in seconds. */
  counts(): Promise<{ channel: Channel; state: DeliveryState; count: number; oldest: number }[]> {
    return this.source.query(
      `SELECT channel, state, count(*)::int AS count, extract(epoch FROM now() - min(created_at))::float8 AS oldest
       FROM delivery GROUP BY channel, state`,
    );
  }
}

/** The same for every try of a message, and for whoever reads the same log again. */
function sentAs(cause: string): string {
  return createHash('sha256').update(cause).digest('hex').slice(0, 40);
}
