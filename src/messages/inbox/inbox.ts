import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { announcing } from '../../shared/event-store/projecting/announce.js';
import type { Notice } from '../deliveries/notice.js';
import type { MessageParams } from '../domain/message-kinds.js';
import { inboxTopic } from './inbox-topic-name.js';

/** More than these nobody counts. */
export const MOST_COUNTED = 100;

/** What citizens are told in the product. It is announced to all of a citizen's devices with what it follows from. */
@Injectable()
export class Inbox {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  /** Puts a message, once for its cause. `on`: the transaction it follows from. */
  async put(notice: Notice, person: string, on?: EntityManager): Promise<void> {
    if (on) await this.putAll(notice, [person], on);
    else await this.source.transaction((tx) => this.putAll(notice, [person], tx));
  }

  /** The same for several at once: a few hundred, since each of them waits for the end of the transaction. */
  async putAll(notice: Notice, people: readonly string[], on: EntityManager): Promise<void> {
    const { cause, kind, params, code, path, about, occurredAt } = notice;
    await inTurn(on, people);
    const newest = await on.query<{ person: string; last: string | null }[]>(
      `SELECT person, (SELECT id FROM inbox_message m WHERE m.person = p.person ORDER BY id DESC LIMIT 1) AS last
       FROM unnest($1::text[]) AS p (person)`,
      [people],
    );
    const added = await on.query<{ person: string }[]>(
      `INSERT INTO inbox_message (id, cause, person, kind, params, code, path, about, occurred_at)
       SELECT id, $3::text || ':' || person, person, $4, $5::jsonb, $6, $7, $8, $9::timestamptz
       FROM unnest($1::uuid[], $2::text[]) AS p (id, person)
       ON CONFLICT (cause) DO NOTHING RETURNING person`,
      [
        newest.map(({ last }) => idAfter(last ?? undefined)),
        newest.map(({ person }) => person),
        cause,
        kind,
        JSON.stringify(params),
        code ?? null,
        path,
        about ?? null,
        occurredAt,
      ],
    );
    await this.announce(
      on,
      added.map(({ person }) => person),
    );
  }

  /** Puts what is told of a thing in other words, for all who were told; whether they read it stays. */
  async reword(about: string, params: MessageParams): Promise<void> {
    await this.source.query('UPDATE inbox_message SET params = $2 WHERE about = $1', [about, JSON.stringify(params)]);
  }

  /** Marks as read what is named, or all up to one; what was read stays read. @returns how many are left */
  async read(tx: EntityManager, person: string, { messages = [], upTo }: ReadInbox): Promise<number> {
    await inTurn(tx, [person]);
    await tx.query(
      `UPDATE inbox_message SET read_at = now()
       WHERE person = $1 AND read_at IS NULL AND (id = ANY($2::uuid[]) OR id <= $3::uuid)`,
      [person, messages, upTo ?? null],
    );
    await this.announce(tx, [person]);
    return this.unread(person, tx);
  }

  async unread(person: string, on: EntityManager = this.source.manager): Promise<number> {
    const [row] = await on.query<{ unread: number }[]>(
      `SELECT count(*)::int AS unread FROM (
         SELECT FROM inbox_message WHERE person = $1 AND read_at IS NULL LIMIT ${MOST_COUNTED}) AS counted`,
      [person],
    );
    return row?.unread ?? 0;
  }

  /** Takes away what is older than messages are shown. */
  async purge(before: string): Promise<void> {
    await this.source.query('DELETE FROM inbox_message WHERE occurred_at < $1', [before]);
  }

  private async announce(tx: EntityManager, people: readonly string[]): Promise<void> {
    const counts = await tx.query<{ person: string; unread: number }[]>(
      `SELECT person, (SELECT count(*)::int FROM (
         SELECT FROM inbox_message m WHERE m.person = p.person AND read_at IS NULL LIMIT ${MOST_COUNTED}) AS counted) AS unread
       FROM unnest($1::text[]) AS p (person)`,
      [people],
    );
    const statement = announcing(
      counts.map(({ person, unread }) => ({ topic: inboxTopic(person), delta: { unread } })),
    );
    if (statement) await tx.query(statement);
  }

  private async erase(subject: string): Promise<number> {
    const [, person = ''] = /^person-(.+)$/.exec(subject) ?? [];
    const [, count] = await this.source.query<[unknown[], number]>(
      'DELETE FROM inbox_message WHERE person = $1 OR about = $2',
      [person, subject],
    );
    return count;
  }
}

/**
 * What is told to one person and what he reads go one after the other: each counts what is unread once the other is done, and
 * none stands below what he has read that was not there when he looked. Several are waited for in one order, so that two who
 * tell the same people cannot block each other.
 */
async function inTurn(tx: EntityManager, people: readonly string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('inbox ' || person, 0))
     FROM (SELECT person FROM unnest($1::text[]) AS p (person) ORDER BY person COLLATE "C") AS sorted`,
    [people],
  );
}

/** Newer than the newest, also where another machine's clock was ahead. */
function idAfter(last = ''): string {
  const id = uuidv7();
  if (last < id) return id;
  // Without a number of its own within the millisecond, the library takes the present one instead.
  return uuidv7({ msecs: Number.parseInt(last.replaceAll('-', '').slice(0, 12), 16) + 1, seq: 0 });
}

export interface ReadInbox {
  readonly messages?: readonly string[] | undefined;
  readonly upTo?: string | undefined;
}
