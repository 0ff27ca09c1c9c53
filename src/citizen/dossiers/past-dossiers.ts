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
import { sameAs, type PastDossier } from './domain/past-dossier.js';
import { Offices } from './offices.js';

/** What became of a line. `PROPOSED`: it may be a dossier that is there; not taken until somebody has looked. */
export type Verdict =
  { readonly verdict: 'TAKEN' | 'UNCHANGED' } | { readonly verdict: 'REFUSED' | 'PROPOSED'; readonly why: string };

/** Of the ids of past dossiers and of their scans: one code of an office is one dossier. */
const PAST = '8f3c1a44-5b1e-4a57-9a64-3d0f7c1f2b90';

interface Known {
  readonly office: string;
  readonly code: string;
  readonly digest: string;
  readonly same: string | null;
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
    personal: PersonalFacts,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', config.secrets.plateKey, 'dossiers', 'past', 32));
    personal.eraseToo((subject) => this.erase(subject));
  }

  /** @param check only tell what would become of it */
  async take(line: PastDossier, scan: Received, check: boolean): Promise<Verdict> {
    if (!(await this.offices.named(line.office))) return refused(`there is no office ${line.office}`);
    if (!(await this.questions.execute(new ProcedureByCode(line.procedure))))
      return refused(`there is no procedure ${line.procedure}`);
    const same = createHmac('sha256', this.key).update(sameAs(line)).digest('base64url');
    const known = await this.judged(line, scan.digest, same);
    if (known || check) return known ?? { verdict: 'TAKEN' };
    const id = uuidv5(`${line.office} ${line.code}`, PAST);
    const file = uuidv5(`${id} ${scan.digest}`, PAST);
    await this.files.put(file, `past-dossier-${id}`, scan);
    const { name, idNumber } = line;
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, `past-dossier-${id}`, {
      name,
      ...(idNumber !== undefined && { idNumber }),
    });
    return this.source.transaction(async (tx) => {
      const added: unknown[] = await tx.query(
        `INSERT INTO past_dossier (id, office, code, procedure, day, file, digest, same, ciphertext, key_id, imported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING id`,
        [
          id,
          line.office,
          line.code,
          line.procedure,
          line.day,
          file,
          scan.digest,
          same,
          ciphertext,
          keyId,
          this.clock.now(),
        ],
      );
      if (added.length === 0) return refused('somebody took it in at the same moment: run again');
      await this.files.claimWith(tx, [file]);
      return { verdict: 'TAKEN' };
    });
  }

  /** What stands against taking it; undefined when nothing does. */
  private async judged(line: PastDossier, digest: string, same: string): Promise<Verdict | undefined> {
    const known = await this.source.query<Known[]>(
      `SELECT office, code, digest, same FROM past_dossier
       WHERE (office = $1 AND code = $2) OR digest = $3 OR same = $4 ORDER BY id LIMIT 10`,
      [line.office, line.code, digest, same],
    );
    const own = known.find(({ office, code }) => office === line.office && code === line.code);
    // What was erased stays erased: nothing of the person is put back.
    if (own) {
      const unchanged = own.digest === digest && (own.same === null || own.same === same);
      return unchanged ? { verdict: 'UNCHANGED' } : refused('this code stands for another scan, person or day');
    }
    const scanned = known.find((each) => each.digest === digest);
    if (scanned) return refused(`the same scan stands under ${scanned.office} ${scanned.code}`);
    const alike = known.find((each) => each.same === same);
    if (!alike || line.distinct) return undefined;
    const why = `the same person, procedure and day as ${alike.office} ${alike.code}: look, and put x into column distinct when it is another`;
    return { verdict: 'PROPOSED', why };
  }

  private async erase(subject: string): Promise<number> {
    const [, id] = /^past-dossier-([0-9a-f-]{36})$/.exec(subject) ?? [];
    if (id === undefined) return 0;
    const [rows] = await this.source.query<[unknown[], number]>(
      `UPDATE past_dossier SET ciphertext = NULL, key_id = NULL, same = NULL
       WHERE id = $1 AND ciphertext IS NOT NULL RETURNING 1`,
      [id],
    );
    return rows.length;
  }
}

function refused(why: string): Verdict {
  return { verdict: 'REFUSED', why };
}
