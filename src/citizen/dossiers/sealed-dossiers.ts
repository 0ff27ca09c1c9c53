import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { seal, unseal, type Sealed } from '../../shared/event-store/sealing.js';
import type { Answers } from '../procedures/index.js';
import type { Applicant } from './applicant.body.js';
import { refuse } from './domain/dossier-problems.js';
import { NameTags } from './name-tags.js';

/** Who applies and what he filled in. */
export interface DossierPerson {
  readonly applicant: Applicant;
  readonly answers: Answers;
}

/** What a result says, as it was proposed. */
export interface ResultText {
  /** Number of the paper in the office's register. */
  readonly number?: string;
  readonly text: string;
}

interface SealedRow {
  readonly ciphertext: Buffer | null;
  readonly keyId: string | null;
}

const COLUMNS = 'ciphertext, key_id AS "keyId"';

/** What a dossier holds of people: sealed in its tables, and erased with the subject `dossier-<id>`. */
@Injectable()
export class SealedDossiers {
  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    private readonly tags: NameTags,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  async keepPerson(tx: EntityManager, dossier: string, person: DossierPerson): Promise<void> {
    const { ciphertext, keyId } = this.seal(dossier, 'person', person);
    await tx.query(
      `INSERT INTO dossier_person (dossier, ciphertext, key_id) VALUES ($1, $2, $3)
       ON CONFLICT (dossier) DO UPDATE SET ciphertext = $2, key_id = $3`,
      [dossier, ciphertext, keyId],
    );
    await tx.query('DELETE FROM dossier_word WHERE dossier = $1', [dossier]);
    await tx.query('INSERT INTO dossier_word (dossier, tag) SELECT $1, unnest($2::text[])', [
      dossier,
      this.tags.tagsOf(person.applicant.name),
    ]);
  }

  /** By dossier; those erased are left out. */
  async people(
    dossiers: readonly string[],
    on: EntityManager = this.source.manager,
  ): Promise<Map<string, DossierPerson>> {
    if (dossiers.length === 0) return new Map();
    const rows: (SealedRow & { dossier: string })[] = await on.query(
      `SELECT dossier, ${COLUMNS} FROM dossier_person WHERE dossier = ANY($1)`,
      [dossiers],
    );
    return new Map(rows.map((row) => [row.dossier, this.open(row.dossier, 'person', row) as DossierPerson]));
  }

  /** Throws `dossier-proposal-other` where this id names a proposal of before, here or in another dossier. */
  async keepResult(tx: EntityManager, dossier: string, proposal: string, result: ResultText): Promise<void> {
    const { ciphertext, keyId } = this.seal(dossier, proposal, result);
    const added: unknown[] = await tx.query(
      `INSERT INTO dossier_result (proposal, dossier, ciphertext, key_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (proposal) DO NOTHING RETURNING proposal`,
      [proposal, dossier, ciphertext, keyId],
    );
    if (added.length === 0) throw refuse('dossier-proposal-other');
  }

  async result(dossier: string, proposal: string): Promise<ResultText | undefined> {
    const rows: SealedRow[] = await this.source.query(
      `SELECT ${COLUMNS} FROM dossier_result WHERE proposal = $1 AND dossier = $2`,
      [proposal, dossier],
    );
    return rows[0] && (this.open(dossier, proposal, rows[0]) as ResultText);
  }

  /** The words of a step, sealed; nothing for one without. */
  sealWords(dossier: string, n: number, words: string | undefined): SealedRow {
    return words === undefined ? { ciphertext: null, keyId: null } : this.seal(dossier, `step-${n}`, words);
  }

  openWords(dossier: string, n: number, row: SealedRow): string | undefined {
    return this.open(dossier, `step-${n}`, row) as string | undefined;
  }

  private seal(dossier: string, what: string, content: unknown): Sealed {
    return seal(this.config.secrets.personalKeys, `dossier-${dossier}-${what}`, content);
  }

  private open(dossier: string, what: string, { ciphertext, keyId }: SealedRow): unknown {
    if (!ciphertext || keyId === null) return undefined;
    return unseal(this.config.secrets.personalKeys, `dossier-${dossier}-${what}`, { ciphertext, keyId });
  }

  private async erase(subject: string): Promise<number> {
    const [, dossier] = /^dossier-([0-9a-f-]{36})$/.exec(subject) ?? [];
    if (dossier === undefined) return 0;
    const counts = await Promise.all(
      [
        'DELETE FROM dossier_person WHERE dossier = $1 RETURNING 1',
        'DELETE FROM dossier_word WHERE dossier = $1 RETURNING 1',
        'DELETE FROM dossier_result WHERE dossier = $1 RETURNING 1',
        'UPDATE dossier_step SET ciphertext = NULL, key_id = NULL WHERE dossier = $1 AND ciphertext IS NOT NULL RETURNING 1',
      ].map(async (sql) => rowsOf(await this.source.query(sql, [dossier]))),
    );
    return counts.reduce((sum, each) => sum + each, 0);
  }
}

/** TypeORM answers rows and a count for what changes rows. */
function rowsOf(answer: unknown): number {
  const [rows, count] = answer as [unknown[], number];
  return typeof count === 'number' ? count : rows.length;
}
