import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '../../../shared/config/config.js';
import type { Gate } from '../../../shared/domain/place.js';
import { seal, unseal } from '../../../shared/event-store/sealing.js';
import type { PackFor } from '../domain/paper-events.js';

/** A pack that can be had. */
export interface KeptPack {
  readonly gate: Gate;
  readonly whom: PackFor;
  readonly day: string;
  readonly pack: number;
  readonly slips: number;
  readonly asOf: number;
  readonly madeAt: Date;
}

const COLUMNS = `gate, whom, day, pack, slips, as_of AS "asOf", made_at AS "madeAt"`;

/** The newest packs, sealed, since they hold plates; what is older is deleted. */
@Injectable()
export class KeptPacks {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  /** Keeps one, and of this gate and agency no more than `most`. */
  async keep(pack: KeptPack, pdf: Buffer, most: number): Promise<void> {
    const { gate, whom, day, pack: number, slips, asOf, madeAt } = pack;
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, refOf(pack), pdf.toString('base64'));
    await this.source.query(
      `INSERT INTO emergency_pack (gate, whom, day, pack, slips, as_of, made_at, ciphertext, key_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [gate, whom, day, number, slips, asOf, madeAt, ciphertext, keyId],
    );
    await this.source.query(
      `DELETE FROM emergency_pack WHERE gate = $1 AND whom = $2 AND (day, pack) NOT IN (
         SELECT day, pack FROM emergency_pack WHERE gate = $1 AND whom = $2 ORDER BY day DESC, pack DESC LIMIT $3)`,
      [gate, whom, most],
    );
  }

  /** Of a gate and these agencies, the newest first. */
  list(gate: Gate, whom: readonly PackFor[]): Promise<KeptPack[]> {
    return this.source.query(
      `SELECT ${COLUMNS} FROM emergency_pack WHERE gate = $1 AND whom = ANY($2) ORDER BY day DESC, pack DESC`,
      [gate, whom],
    );
  }

  /** The newest one itself. */
  async newest(gate: Gate, whom: PackFor): Promise<{ readonly pack: KeptPack; readonly pdf: Buffer } | undefined> {
    const [row]: (KeptPack & { ciphertext: Buffer; keyId: string })[] = await this.source.query(
      `SELECT ${COLUMNS}, ciphertext, key_id AS "keyId" FROM emergency_pack WHERE gate = $1 AND whom = $2
       ORDER BY day DESC, pack DESC LIMIT 1`,
      [gate, whom],
    );
    if (!row) return undefined;
    const { ciphertext, keyId, ...pack } = row;
    const text = unseal(this.config.secrets.personalKeys, refOf(pack), { ciphertext, keyId }) as string;
    return { pack, pdf: Buffer.from(text, 'base64') };
  }
}

function refOf({ gate, day, pack }: Pick<KeptPack, 'gate' | 'day' | 'pack'>): string {
  return `emergency-pack-${gate}-${day}-${pack}`;
}
