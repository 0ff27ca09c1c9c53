import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { announcing } from '../../shared/event-store/projecting/announce.js';
import type { Notice } from '../deliveries/notice.js';
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

  /** Puts a message, once for its cause. */
  async put({ cause, kind, params, code, path, about, occurredAt }: Notice, person: string, on?: EntityManager) {
    if (on === undefined) {
      await this.source.transaction((tx) =>
        this.put({ cause, kind, params, code, path, about, occurredAt }, person, tx),
      );
      return;
    }
    await inTurn(on, person);
    const [last] = await on.query<{ id: string }[]>(
      'SELECT id FROM inbox_message WHERE person = $1 ORDER BY id DESC LIMIT 1',
      [person],
    );
    const added: unknown[] = await on.query(
      `INSERT INTO inbox_message (id, cause, person, kind, params, code, path, about, occurred_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (cause) DO NOTHING RETURNING id`,
      [
        idAfter(last?.id),
        `${cause}:${person}`,
        person,
        kind,
        JSON.stringify(params),
        code ?? null,
        path,
        about ?? null,
        occurredAt,
      ],
    );
    if (added.length > 0) await this.announce(on, person);
  }

  /** Marks as read what is named, or all up to one; what was read stays read. @returns how many are left */
  async read(tx: EntityManager, person: string, { messages = [], upTo }: ReadInbox): Promise<number> {
    await inTurn(tx, person);
    await tx.query(
      `UPDATE inbox_message SET read_at = now()
       WHERE person = $1 AND read_at IS NULL AND (id = ANY($2::uuid[]) OR id <= $3::uuid)`,
      [person, messages, upTo ?? null],
    );
    return this.announce(tx, person);
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

  private async announce(tx: EntityManager, person: string): Promise<number> {
    const unread = await this.unread(person, tx);
    const statement = announcing([{ topic: inboxTopic(person), delta: { unread } }]);
    if (statement) await tx.query(statement);
    return unread;
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
 * none stands below what he has read that was not there when he looked.
 */
async function inTurn(tx: EntityManager, person: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`inbox ${person}`]);
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
