import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { seal, unseal, type Sealed } from '../../shared/event-store/sealing.js';

/** Of what something is sealed: each kind in a table of its own. */
export type SealedOf = 'petition' | 'denunciation';

/** One sealed thing: of which petition, and what of it. */
export interface Of {
  readonly of: SealedOf;
  readonly id: string;
  readonly what: string;
}

/** What petitions and denunciations hold of people: sealed in their tables, and erased with the subject `petition-<id>`. */
@Injectable()
export class SealedWords {
  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  /** Keeps something; nothing is kept of undefined. */
  async keep(tx: EntityManager, { of, id, what }: Of, content: unknown): Promise<void> {
    if (content === undefined) return;
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, refOf({ of, id, what }), content);
    await tx.query(`INSERT INTO ${of}_sealed (${of}, what, ciphertext, key_id) VALUES ($1, $2, $3, $4)`, [
      id,
      what,
      ciphertext,
      keyId,
    ]);
  }

  /** Undefined when there is none, or it was erased. */
  async read<T>(from: Of, on: EntityManager = this.source.manager): Promise<T | undefined> {
    return (await this.all<T>(from.of, [from.id], from.what, on)).get(from.id)?.get(from.what);
  }

  /** By id and what it is; those erased are left out. `like`: which of them, as LIKE has it. */
  async all<T>(
    of: SealedOf,
    ids: readonly string[],
    like: string,
    on: EntityManager = this.source.manager,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, T>>> {
    const found = new Map<string, Map<string, T>>();
    if (ids.length === 0) return found;
    const rows: (Sealed & { id: string; what: string })[] = await on.query(
      `SELECT ${of} AS id, what, ciphertext, key_id AS "keyId" FROM ${of}_sealed WHERE ${of} = ANY($1) AND what LIKE $2`,
      [ids, like],
    );
    for (const { id, what, ciphertext, keyId } of rows) {
      const content = unseal(this.config.secrets.personalKeys, refOf({ of, id, what }), { ciphertext, keyId }) as T;
      found.set(id, (found.get(id) ?? new Map<string, T>()).set(what, content));
    }
    return found;
  }

  private async erase(subject: string): Promise<number> {
    const [, of, id] = /^(petition|denunciation)-([0-9a-f-]{36})$/.exec(subject) ?? [];
    if (of === undefined) return 0;
    const [rows] = await this.source.query<[unknown[], number]>(
      `DELETE FROM ${of}_sealed WHERE ${of} = $1 RETURNING 1`,
      [id],
    );
    return rows.length;
  }
}

function refOf({ of, id, what }: Of): string {
  return `${of}-${id}-${what}`;
}
