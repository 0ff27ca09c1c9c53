import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { seal, unseal, type Sealed } from '../../shared/event-store/sealing.js';
import { householdName } from './domain/visit.js';

/** Of what something is sealed: each kind in a table of its own. */
export type SealedOf = 'team_member' | 'team_visit';

export interface MemberPerson {
  readonly name: string;
  readonly phone?: string | undefined;
}

/** A household as it was typed. */
export interface VisitedHousehold {
  readonly hamlet: string;
  readonly household: string;
}

const SUBJECTS: Readonly<Record<string, SealedOf>> = { 'team-member': 'team_member', 'team-visit': 'team_visit' };

/** What teams hold of people: sealed in their tables, erased with the subjects `team-member-<id>` and `team-visit-<id>`. */
@Injectable()
export class SealedPeople {
  private readonly tagKey: Buffer;

  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    personal: PersonalFacts,
  ) {
    // Households must be found again after `SECRET_TOKEN` was changed.
    this.tagKey = Buffer.from(hkdfSync('sha256', config.secrets.plateKey, 'teams', 'household', 32));
    personal.eraseToo((subject) => this.erase(subject));
  }

  /** By what a household is known: the same however it was typed, and nobody reads from it which it is. */
  tagOf(commune: string, { hamlet, household }: VisitedHousehold): string {
    const name = householdName(commune, hamlet, household);
    return createHmac('sha256', this.tagKey).update(name).digest('base64url');
  }

  sealed(of: SealedOf, id: string, content: unknown): Sealed {
    return seal(this.config.secrets.personalKeys, `${of}-${id}`, content);
  }

  async keep(tx: EntityManager, of: SealedOf, id: string, content: MemberPerson | VisitedHousehold): Promise<void> {
    const { ciphertext, keyId } = this.sealed(of, id, content);
    await tx.query(
      `INSERT INTO ${of}_sealed (id, ciphertext, key_id) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET ciphertext = excluded.ciphertext, key_id = excluded.key_id`,
      [id, ciphertext, keyId],
    );
  }

  /** By id; those erased are left out. */
  async all<T>(
    of: SealedOf,
    ids: readonly string[],
    on: EntityManager = this.source.manager,
  ): Promise<ReadonlyMap<string, T>> {
    if (ids.length === 0) return new Map();
    const rows: (Sealed & { id: string })[] = await on.query(
      `SELECT id, ciphertext, key_id AS "keyId" FROM ${of}_sealed WHERE id = ANY($1)`,
      [ids],
    );
    return new Map(
      rows.map((row) => [row.id, unseal(this.config.secrets.personalKeys, `${of}-${row.id}`, row) as T] as const),
    );
  }

  private async erase(subject: string): Promise<number> {
    const [, kind = '', id] = /^(team-member|team-visit)-([0-9a-f-]{36})$/.exec(subject) ?? [];
    const of = SUBJECTS[kind];
    if (of === undefined) return 0;
    const [rows] = await this.source.query<[unknown[], number]>(`DELETE FROM ${of}_sealed WHERE id = $1 RETURNING 1`, [
      id,
    ]);
    return rows.length;
  }
}
