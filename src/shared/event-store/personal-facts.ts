import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { LogPool } from '../database/pools.js';
import type { Queryable } from './append.js';
import { unseal } from './sealing.js';

interface FactRow {
  readonly ref: string;
  readonly ciphertext: Buffer;
  readonly keyId: string;
}

/** Sealed facts by reference. What was erased is simply not there. */
@Injectable()
export class PersonalFacts {
  private readonly others: ((subject: string) => Promise<number>)[] = [];

  constructor(
    private readonly pool: LogPool,
    private readonly config: Config,
  ) {}

  /** Opens the facts behind these references; those erased or unknown are left out. */
  async read(refs: readonly string[], on: Queryable = this.pool): Promise<ReadonlyMap<string, unknown>> {
    if (refs.length === 0) return new Map();
    const { rows } = await on.query<FactRow>(
      'SELECT ref, ciphertext, key_id AS "keyId" FROM personal_fact WHERE ref = ANY($1)',
      [refs],
    );
    return new Map(rows.map((row) => [row.ref, unseal(this.config.secrets.personalKeys, row.ref, row)]));
  }

  /** What else is kept sealed about a subject is erased with it. */
  eraseToo(other: (subject: string) => Promise<number>): void {
    this.others.push(other);
  }

  /**
   * Erases everything that was sealed about a subject, for good: backups apart, nobody can read it again. Rows that
   * projections made of it stay until they are rebuilt (`npm run projection -- rebuild`).
   * @returns how many facts there were, files among them
   */
  async erase(subject: string): Promise<number> {
    const { rowCount } = await this.pool.query('DELETE FROM personal_fact WHERE subject = $1', [subject]);
    const others = await Promise.all(this.others.map((other) => other(subject)));
    return others.reduce((sum, each) => sum + each, rowCount ?? 0);
  }
}
