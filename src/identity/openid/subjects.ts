import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { IdentityKeys } from '../keys.js';
import { Sessions } from '../sessions.js';
import { Vault } from '../../shared/event-store/vault.js';
import type { Named } from './named.js';

/** What the provider said of somebody at his last sign-in. */
export type Said = Omit<Named, 'subject' | 'name'>;

/**
 * Whose account a subject of the provider is. The subject stands here as a tag that hangs on what is never changed, a personal
 * number sealed; both go with an erasure of `person-<id>`, and the sessions that came by them end.
 */
@Injectable()
export class OpenIdSubjects {
  constructor(
    private readonly config: Config,
    private readonly keys: IdentityKeys,
    private readonly vault: Vault,
    private readonly sessions: Sessions,
    @InjectDataSource() private readonly source: DataSource,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  /** One at a time asks for the account of a subject, until its transaction ends; whoever locks a person does so after this. */
  async inTurn(tx: EntityManager, { subject }: Named): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 340))', [this.tagOf(subject)]);
  }

  /** The account of a subject, for whom it is his turn. */
  async ownerOf(tx: EntityManager, { subject }: Named): Promise<string | undefined> {
    const rows: { person: string }[] = await tx.query(
      'SELECT person_id AS person FROM openid_subject WHERE subject = $1',
      [this.tagOf(subject)],
    );
    return rows[0]?.person;
  }

  /** The same of whom nothing is to be changed but his sessions: whoever comes in by the link just then is waited for. */
  async lockOwnerOf(tx: EntityManager, subject: string): Promise<string | undefined> {
    const rows: { person: string }[] = await tx.query(
      `SELECT p.id AS person FROM person p JOIN openid_subject s ON s.person_id = p.id
       WHERE s.subject = $1 FOR NO KEY UPDATE OF p`,
      [this.tagOf(subject)],
    );
    return rows[0]?.person;
  }

  /** A session at the provider, as it stands with ours that came from it. */
  sidTag(sid: string): string {
    return this.keys.tag('openid-logout', 'sid', this.issuer, sid);
  }

  /** What the provider calls a sign-out of somebody. */
  logoutTag(jti: string): string {
    return this.keys.tag('openid-logout', 'jti', this.issuer, jti);
  }

  /** Whether an account is linked to a subject, whichever. */
  async isLinked(person: string, on: EntityManager = this.source.manager): Promise<boolean> {
    const rows: unknown[] = await on.query('SELECT FROM openid_subject WHERE person_id = $1', [person]);
    return rows.length > 0;
  }

  /** Links them. */
  async link(tx: EntityManager, person: string, named: Named): Promise<void> {
    await tx.query('INSERT INTO openid_subject (subject, person_id, sealed) VALUES ($1, $2, $3)', [
      this.tagOf(named.subject),
      person,
      this.sealed(person, named),
    ]);
  }

  /** Keeps what the provider says of him now. @returns false when the link was undone since it was looked for */
  async renew(tx: EntityManager, person: string, named: Named): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      'UPDATE openid_subject SET sealed = $3, last_at = now() WHERE subject = $1 AND person_id = $2',
      [this.tagOf(named.subject), person, this.sealed(person, named)],
    );
    return count > 0;
  }

  async saidOf(person: string): Promise<Said | undefined> {
    const rows: { sealed: string }[] = await this.source.query(
      'SELECT sealed FROM openid_subject WHERE person_id = $1',
      [person],
    );
    return rows[0] && this.vault.open<Said>(refOf(person), rows[0].sealed);
  }

  async unlink(tx: EntityManager, person: string): Promise<void> {
    await tx.query('DELETE FROM openid_subject WHERE person_id = $1', [person]);
  }

  private sealed(person: string, { number, phone, level, born }: Named): string {
    const said: Said = {
      ...(number !== undefined && { number }),
      ...(phone !== undefined && { phone }),
      ...(level !== undefined && { level }),
      ...(born !== undefined && { born }),
    };
    return this.vault.seal(refOf(person), said);
  }

  /** A subject as it stands here. */
  tagOf(subject: string): string {
    return this.keys.tag('openid-subject', this.issuer, subject);
  }

  private get issuer(): string {
    return this.config.openId?.issuer.href ?? '';
  }

  private async erase(subject: string): Promise<number> {
    const [, person] = /^person-([0-9a-f-]{36})$/.exec(subject) ?? [];
    if (person === undefined) return 0;
    return this.source.transaction(async (tx) => {
      await tx.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [person]);
      const [, links] = await tx.query<[unknown[], number]>('DELETE FROM openid_subject WHERE person_id = $1', [
        person,
      ]);
      // Without what was given, nobody could tell any more that they came by it.
      const ended = links > 0 ? await this.sessions.endByProvider(person, 'erased', tx) : 0;
      return links + ended + (await this.sessions.forgetOpenId(person, tx));
    });
  }
}

const refOf = (person: string): string => `openid-${person}`;
