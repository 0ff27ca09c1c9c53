import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ACCESS_ENDED } from './ended-access.js';
import { needsSecondFactor } from './domain/posting.js';
import { judgeToken, sessionHours } from './domain/rotation.js';
import { IdentityKeys } from './keys.js';
import { isSignedOut, type Came } from './openid/signed-out.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';

export interface RefreshToken {
  readonly token: string;
  readonly expires: Date;
}

/** What a refresh gives: whose session it is, and a token for the cookie unless another tab already has a newer one. */
export interface Refreshed {
  readonly person: Person;
  readonly refresh?: RefreshToken;
}

const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.([\w-]{43})$/;

/** Families of refresh tokens. A token of a generation is derived, not stored: neither the table nor the key alone makes one. */
@Injectable()
export class Sessions {
  constructor(
    private readonly keys: IdentityKeys,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * A session of whoever signed in. Undefined when his sessions were ended since he was read (his roles, his password, his second
   * factor may be others by now): who ends them waits for this one, or is waited for.
   */
  open(person: Person): Promise<RefreshToken | undefined> {
    return this.source.transaction(async (tx) => {
      const same: unknown[] = await tx.query(
        `SELECT FROM person WHERE id = $1 AND status = 'ACTIVE' AND access_number = $2 FOR SHARE`,
        [person.id, person.accessNumber],
      );
      return same.length === 0 ? undefined : this.put(tx, person);
    });
  }

  /**
   * A session of whoever came by the provider. Undefined when since he was recognised his link to it was undone, his sessions
   * were ended (his roles may be others by now), his account closed or reset, or he signed out there: who ends such sessions
   * waits for this one, or is waited for.
   */
  openByProvider(person: Person, came: Came): Promise<RefreshToken | undefined> {
    return this.source.transaction(async (tx) => {
      if (await isSignedOut(tx, came)) return undefined;
      const linked: unknown[] = await tx.query(
        `SELECT FROM person p JOIN openid_subject s ON s.person_id = p.id
         WHERE p.id = $1 AND p.status = 'ACTIVE' AND p.access_number = $2 FOR SHARE OF p, s`,
        [person.id, person.accessNumber],
      );
      const { openid, sid } = came;
      return linked.length === 0 ? undefined : this.put(tx, person, { openid, openidSid: sid ?? null });
    });
  }

  private async put(
    on: EntityManager,
    person: Person,
    given: Pick<Session, 'openid' | 'openidSid'> = { openid: null, openidSid: null },
  ): Promise<RefreshToken> {
    const hours = sessionHours(needsSecondFactor(person.roles));
    const session = on.create(Session, {
      id: uuidv7(),
      personId: person.id,
      nonce: randomBytes(32).toString('base64url'),
      generation: 0,
      ...given,
      expiresAt: new Date(Date.now() + hours * 3_600_000),
    });
    await on.insert(Session, session);
    return this.tokenOf(session);
  }

  /** Undefined when the token is not ours, its family is over, or it was used before: then the family ends. */
  async refresh(token: string): Promise<Refreshed | undefined> {
    const [, id, generation = '', tag = ''] = FORM.exec(token) ?? [];
    if (id === undefined) return undefined;
    return this.source.transaction(async (tx) => {
      const session = await tx.findOne(Session, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!session || !this.keys.isTag(tag, 'refresh', session.nonce, id, Number(generation))) return undefined;
      const used = await this.use(tx, session, Number(generation));
      // Read while his session is held: who ends it waits, so that no token carries the number which that gives.
      const person = used && (await tx.findOneBy(Person, { id: session.personId, status: 'ACTIVE' }));
      return person ? { ...used, person } : undefined;
    });
  }

  private async use(
    tx: EntityManager,
    session: Session,
    generation: number,
  ): Promise<Pick<Refreshed, 'refresh'> | undefined> {
    const now = new Date(Date.now());
    const { generation: present, rotatedAt, previousRotatedAt, expiresAt, endedAt } = session;
    const family = { generation: present, rotatedAt, previousRotatedAt, expiresAt, ended: endedAt !== null };
    const verdict = judgeToken(family, generation, now);
    if (verdict === 'REUSED')
      await tx.update(
        Session,
        { id: session.id, endedAt: IsNull() },
        { endedAt: now, endReason: 'reused', openid: null },
      );
    if (verdict === 'REUSED' || verdict === 'OVER') return undefined;
    if (verdict === 'ACCESS_ONLY') return {};
    if (verdict === 'ROTATE') {
      Object.assign(session, { previousRotatedAt: rotatedAt, rotatedAt: now, generation: present + 1 });
      await tx.save(session);
    }
    return { refresh: this.tokenOf(session) };
  }

  /**
   * Ends the session of this token; whatever generation it is, its holder wants out.
   * @returns whose it was, and what a provider gave for it, sealed
   */
  async end(token: string): Promise<Pick<Session, 'personId' | 'openid'> | undefined> {
    const [, id, generation = '', tag = ''] = FORM.exec(token) ?? [];
    if (id === undefined) return undefined;
    const session = await this.source.manager.findOneBy(Session, { id });
    if (!session || !this.keys.isTag(tag, 'refresh', session.nonce, id, Number(generation))) return undefined;
    await this.source.manager.update(
      Session,
      { id, endedAt: IsNull() },
      { endedAt: new Date(Date.now()), endReason: 'signed-out', openid: null },
    );
    return session;
  }

  /** Forgets what a provider gave for sessions that are over, or for those of one person: it names him and his number. */
  async forgetOpenId(person?: string, tx: EntityManager = this.source.manager): Promise<number> {
    const [, count] = await tx.query<[unknown[], number]>(
      `UPDATE session SET openid = NULL WHERE openid IS NOT NULL AND (person_id = $1::uuid OR ($1::uuid IS NULL AND (ended_at IS NOT NULL OR expires_at < now())))`,
      [person ?? null],
    );
    return count;
  }

  /**
   * Ends all sessions of a person and every access token given before, in all processes once this is committed.
   * Answers the number that his new tokens carry.
   */
  async endAll(person: string, reason: string, tx: EntityManager = this.source.manager): Promise<number> {
    const [row] = await tx.query<{ number: number }[]>(
      `WITH sessions AS (UPDATE session SET ended_at = $3, end_reason = $2, openid = NULL WHERE person_id = $1 AND ended_at IS NULL),
            access AS (UPDATE person SET access_number = access_number + 1, access_ended_at = now()
                        WHERE id = $1 RETURNING id, access_number)
       SELECT access_number AS number, pg_notify('${ACCESS_ENDED}', id || ':' || access_number)::text FROM access`,
      [person, reason, new Date(Date.now())],
    );
    return row?.number ?? 0;
  }

  /**
   * Ends the sessions of somebody who came by the provider, and every access token of his; his others go on.
   * @param sid of these the ones from that session there, and those of which it is not known
   * @returns how many ended
   */
  async endByProvider(person: string, reason: string, tx: EntityManager, sid?: string): Promise<number> {
    const [, ended] = await tx.query<[unknown[], number]>(
      `UPDATE session SET ended_at = $3, end_reason = $2, openid = NULL
       WHERE person_id = $1 AND ended_at IS NULL AND openid IS NOT NULL
         AND ($4::text IS NULL OR openid_sid IS NULL OR openid_sid = $4)`,
      [person, reason, new Date(Date.now()), sid ?? null],
    );
    await this.endAccess(person, tx);
    return ended;
  }

  /** Ends what came from one session at the provider, whosever it is. */
  async endOfProvidersSession(sid: string, reason: string, tx: EntityManager): Promise<void> {
    // Persons before sessions, as everywhere, and always in one order.
    await tx.query(
      `SELECT FROM person WHERE id IN (SELECT person_id FROM session WHERE openid_sid = $1 AND ended_at IS NULL)
       ORDER BY id FOR NO KEY UPDATE`,
      [sid],
    );
    const [ended] = await tx.query<[{ person: string }[], number]>(
      `UPDATE session SET ended_at = $3, end_reason = $2, openid = NULL
       WHERE openid_sid = $1 AND ended_at IS NULL RETURNING person_id AS person`,
      [sid, reason, new Date(Date.now())],
    );
    for (const person of new Set(ended.map((each) => each.person))) await this.endAccess(person, tx);
  }

  /**
   * Ends every access token given before, the sessions go on: whoever has one gets a new token that says what is so now.
   */
  async endAccess(person: string, tx: EntityManager = this.source.manager): Promise<void> {
    await tx.query(
      `WITH access AS (UPDATE person SET access_number = access_number + 1, access_ended_at = now()
                        WHERE id = $1 RETURNING id, access_number)
       SELECT pg_notify('${ACCESS_ENDED}', id || ':' || access_number)::text FROM access`,
      [person],
    );
  }

  private tokenOf({ id, nonce, generation, expiresAt }: Session): RefreshToken {
    return { token: `${id}.${generation}.${this.keys.tag('refresh', nonce, id, generation)}`, expires: expiresAt };
  }
}
