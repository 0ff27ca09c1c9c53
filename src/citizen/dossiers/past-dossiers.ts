import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { FileStore, type Received } from '../../files/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { seal } from '../../shared/event-store/sealing.js';
import { ProcedureByCode } from '../procedures/index.js';
import {
  judge,
  refused,
  type Judged,
  type KnownPast,
  type LineToJudge,
  type Verdict,
} from './domain/judge-past-dossier.js';
import { sameAs, type PastDossier } from './domain/past-dossier.js';
import { NameTags } from './name-tags.js';
import { Offices } from './offices.js';

/** Of the ids of past dossiers and of their scans: one code of an office is one dossier. */
const PAST = '8f3c1a44-5b1e-4a57-9a64-3d0f7c1f2b90';

/** What an index would put there, line by line: what is told of a line stands on those before it. */
export class WouldBeThere {
  private readonly ones = new Map<string, KnownPast>();

  put(one: KnownPast): void {
    this.ones.set(one.id, one);
  }

  /** Those that are there, as they would be then. */
  over(there: readonly KnownPast[]): readonly KnownPast[] {
    return [...new Map([...there.map((each) => [each.id, each] as const), ...this.ones]).values()];
  }
}

/** Takes digitised dossiers of before, each with its scan or not at all. */
@Injectable()
export class PastDossiers {
  private readonly key: Buffer;

  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly offices: Offices,
    private readonly questions: QueryBus,
    private readonly clock: Clock,
    private readonly tags: NameTags,
    personal: PersonalFacts,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', config.secrets.plateKey, 'dossiers', 'past', 32));
    personal.eraseToo((subject) => this.erase(subject));
  }

  /**
   * Takes a line with its scan, or keeps both apart where it may be one that is there. Throws `file-infected`.
   * @param told only tell what would become of it, after the lines that were told before
   */
  async take(line: PastDossier, scan: Received, told?: WouldBeThere): Promise<Verdict> {
    if (!(await this.offices.named(line.office))) return refused(`there is no office ${line.office}`);
    if (!(await this.questions.execute(new ProcedureByCode(line.procedure))))
      return refused(`there is no procedure ${line.procedure}`);
    const same = createHmac('sha256', this.key).update(sameAs(line)).digest('base64url');
    const { office, code, distinct } = line;
    const toJudge = { office, code, distinct, digest: scan.digest, same };
    const id = uuidv5(`${office} ${code}`, PAST);
    const there = await this.known(toJudge);
    const standing = told?.over(there) ?? there;
    const { alike, ...verdict } = judge(toJudge, standing);
    const own = standing.find((each) => each.id === id);
    if (told) {
      if (verdict.verdict !== 'TAKEN' && verdict.verdict !== 'PROPOSED') return verdict;
      if (!own) await this.files.look(scan);
      told.put({ ...(own ?? { id, office, code, digest: scan.digest, same }), state: verdict.verdict });
      return verdict;
    }
    if (verdict.verdict === 'REFUSED') return verdict;
    if (own) return this.takeAgain(id, line, verdict);
    return this.add(id, { line, scan, same }, { ...verdict, ...(alike !== undefined && { alike }) });
  }

  private async add(
    id: string,
    { line, scan, same }: { readonly line: PastDossier; readonly scan: Received; readonly same: string },
    { alike, ...verdict }: Judged,
  ): Promise<Verdict> {
    const file = uuidv5(`${id} ${scan.digest}`, PAST);
    await this.files.put(file, `past-dossier-${id}`, scan);
    const { office, code, procedure, day, name, idNumber } = line;
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, `past-dossier-${id}`, {
      name,
      ...(idNumber !== undefined && { idNumber }),
    });
    const state = verdict.verdict;
    const names = this.tags.tagsOf(name);
    const values = [id, office, code, procedure, day, file, scan.digest, same, ciphertext, keyId, this.clock.now()];
    return this.source.transaction(async (tx) => {
      const added: unknown[] = await tx.query(
        `INSERT INTO past_dossier (id, office, code, procedure, day, file, digest, same, ciphertext, key_id, imported_at,
           state, alike, names)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING id`,
        [...values, state, alike ?? null, names],
      );
      if (added.length === 0) return refused('somebody took it in at the same moment: run again');
      await this.files.claimWith(tx, [file]);
      return verdict;
    });
  }

  /** One that is there: whoever keeps the index may say that it is another, and what is known by no word of its name yet gets them. */
  private async takeAgain(id: string, { name }: PastDossier, verdict: Verdict): Promise<Verdict> {
    await this.source.query(
      'UPDATE past_dossier SET names = $2 WHERE id = $1 AND names IS NULL AND ciphertext IS NOT NULL',
      [id, this.tags.tagsOf(name)],
    );
    if (verdict.verdict !== 'TAKEN') return verdict;
    const [, changed] = await this.source.query<[unknown[], number]>(
      `UPDATE past_dossier SET state = 'TAKEN' WHERE id = $1 AND state = 'PROPOSED'`,
      [id],
    );
    return changed > 0 ? verdict : refused('its office decided at the same moment: run again');
  }

  /** Those that a line may be: at most one has its code and one its scan. */
  private known({ office, code, digest, same }: LineToJudge): Promise<KnownPast[]> {
    return this.source.query<KnownPast[]>(
      `SELECT id, office, code, digest, same, state FROM past_dossier
       WHERE (office = $1 AND code = $2) OR digest = $3 OR same = $4
       ORDER BY (office = $1 AND code = $2) DESC, (digest = $3) DESC, (state = 'TAKEN') DESC, id LIMIT 10`,
      [office, code, digest, same],
    );
  }

  private async erase(subject: string): Promise<number> {
    const [, id] = /^past-dossier-([0-9a-f-]{36})$/.exec(subject) ?? [];
    if (id === undefined) return 0;
    const [rows] = await this.source.query<[unknown[], number]>(
      `UPDATE past_dossier SET ciphertext = NULL, key_id = NULL, same = NULL, names = NULL
       WHERE id = $1 AND ciphertext IS NOT NULL RETURNING 1`,
      [id],
    );
    return rows.length;
  }
}
