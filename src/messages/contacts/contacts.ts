import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { seal, unseal } from '../../shared/event-store/sealing.js';
import type { Language } from '../../shared/http/language.js';
import { areDigits, sixDigits } from '../../shared/six-digits.js';
import type { Channel, Choices } from '../domain/notice-kinds.js';

export const CONTACT_STATES = ['UNVERIFIED', 'VERIFIED', 'BROKEN'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** An address of somebody with an account. */
export interface Contact {
  readonly person: string;
  readonly channel: Channel;
  readonly address: string;
  readonly tag: string;
  readonly state: ContactState;
  readonly codeNumber: number;
  /** Whether the code that was sent last still holds. */
  readonly codeHolds: boolean;
  readonly since: Date;
  readonly answer: string | null;
}

/** In which language somebody reads, and what he chose. */
export interface Choice {
  readonly person: string;
  readonly language: Language;
  readonly choices: Choices;
}

type Row = Omit<Contact, 'address'> & { readonly ciphertext: Buffer; readonly keyId: string };

const COLUMNS = `person, channel, ciphertext, key_id AS "keyId", tag, state, code_number AS "codeNumber",
  coalesce(code_until > now(), false) AS "codeHolds", since, answer`;
const CODE_MINUTES = 30;

/** The addresses of people with an account: sealed, confirmed before anything is sent there, erased with `person-<id>`. */
@Injectable()
export class Contacts {
  private readonly key: Buffer;

  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    personal: PersonalFacts,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', config.secrets.token, 'messages', 'contact', 32));
    personal.eraseToo((subject) => this.erase(subject));
  }

  /** The addresses of these people, in whatever state. */
  async of(people: readonly string[], on: EntityManager = this.source.manager): Promise<Contact[]> {
    if (people.length === 0) return [];
    const rows: Row[] = await on.query(
      `SELECT ${COLUMNS} FROM message_contact WHERE person = ANY($1) ORDER BY person, channel`,
      [people],
    );
    return rows.map(({ ciphertext, keyId, ...row }) => ({
      ...row,
      address: unseal(this.config.secrets.personalKeys, refOf(row), { ciphertext, keyId }) as string,
    }));
  }

  /** Whether anybody at all is told beside the product: where nobody is, nothing is looked up. */
  async any(): Promise<boolean> {
    const [row] = await this.source.query<{ any: boolean }[]>(
      `SELECT EXISTS (SELECT FROM message_contact WHERE state = 'VERIFIED') AS any`,
    );
    return row?.any ?? false;
  }

  async choices(people: readonly string[], on: EntityManager = this.source.manager): Promise<Map<string, Choice>> {
    const rows: Choice[] = await on.query(
      'SELECT person, language, choices FROM message_choice WHERE person = ANY($1)',
      [people],
    );
    return new Map(rows.map((row) => [row.person, row]));
  }

  /**
   * Keeps an address, unconfirmed, under a new code; what stood there is forgotten. Numbers of codes begin with the time: who
   * took an address away and names one again is sent a code that was never sent.
   */
  async keep(tx: EntityManager, person: string, channel: Channel, address: string): Promise<void> {
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, refOf({ person, channel }), address);
    await tx.query(
      `INSERT INTO message_contact AS c (person, channel, ciphertext, key_id, tag, state, code_number, code_until)
       VALUES ($1, $2, $3, $4, $5, 'UNVERIFIED', extract(epoch FROM now())::int, now() + interval '${CODE_MINUTES} minutes')
       ON CONFLICT (person, channel) DO UPDATE SET ciphertext = $3, key_id = $4, tag = $5, state = 'UNVERIFIED',
         code_number = c.code_number + 1, code_until = excluded.code_until, since = now(), answer = NULL`,
      [person, channel, ciphertext, keyId, this.tagOf(address)],
    );
  }

  /** Keeps an address whose owner just showed that it is his. */
  async keepConfirmed(tx: EntityManager, person: string, channel: Channel, address: string): Promise<void> {
    await this.keep(tx, person, channel, address);
    const kept = (await this.of([person], tx)).find((each) => each.channel === channel);
    if (kept) await this.confirm(tx, kept);
  }

  /** What is not named stays as it is, also when somebody names it at the same time. */
  async keepChoice(tx: EntityManager, { person, language, choices }: Choice): Promise<void> {
    await tx.query(
      `INSERT INTO message_choice (person, language, choices) VALUES ($1, $2, $3)
       ON CONFLICT (person) DO UPDATE SET language = $2, choices = message_choice.choices || $3::jsonb`,
      [person, language, JSON.stringify(choices)],
    );
  }

  /** The address is good from now on; its code is used up. @returns false when another stands there meanwhile */
  async confirm(tx: EntityManager, { person, channel, tag, codeNumber }: Contact): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `UPDATE message_contact SET state = 'VERIFIED', code_until = NULL, since = now()
       WHERE person = $1 AND channel = $2 AND tag = $3 AND code_number = $4`,
      [person, channel, tag, codeNumber],
    );
    return count > 0;
  }

  /** @returns whether there was one */
  async forget(tx: EntityManager, person: string, channel: Channel): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      'DELETE FROM message_contact WHERE person = $1 AND channel = $2',
      [person, channel],
    );
    return count > 0;
  }

  /** Nothing sent there arrives: its owner is told so in the product. An address that was changed meanwhile stays. */
  async break(channel: Channel, tag: string, answer: string, on: EntityManager = this.source.manager): Promise<void> {
    await on.query(
      `UPDATE message_contact SET state = 'BROKEN', since = now(), answer = $3
       WHERE channel = $1 AND tag = $2 AND state <> 'BROKEN'`,
      [channel, tag, answer],
    );
  }

  /** The six digits that were sent last to this address. They stand nowhere. */
  codeOf({ person, channel, tag, codeNumber }: Contact): string {
    return sixDigits(this.key, ['code', person, channel, tag, codeNumber]);
  }

  isCode(contact: Contact, given: string): boolean {
    return contact.codeHolds && areDigits(this.codeOf(contact), given);
  }

  /** By which an address is counted without being read. */
  tagOf(address: string): string {
    return createHmac('sha256', this.key)
      .update(JSON.stringify(['address', address]))
      .digest('base64url');
  }

  private async erase(subject: string): Promise<number> {
    const [, person] = /^person-(.+)$/.exec(subject) ?? [];
    if (person === undefined) return 0;
    const [, count] = await this.source.query<[unknown[], number]>('DELETE FROM message_contact WHERE person = $1', [
      person,
    ]);
    await this.source.query('DELETE FROM message_choice WHERE person = $1', [person]);
    return count;
  }
}

function refOf({ person, channel }: Pick<Contact, 'person' | 'channel'>): string {
  return `message-contact-${person}-${channel}`;
}
