import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AddressBooks, type Channel, type GivenAddresses } from '../../messages/index.js';
import { Config } from '../../shared/config/config.js';
import { seal, unseal } from '../../shared/event-store/sealing.js';
import type { Language } from '../../shared/http/language.js';

/** Somebody who opens an account: where he says that he is reached. */
export interface SignUp {
  readonly id: string;
  readonly channel: Channel;
  readonly address: string;
  readonly language: Language;
  readonly known: boolean;
  /** Whether its code still holds. */
  readonly holds: boolean;
}

type Row = Omit<SignUp, 'address' | 'language'> & { readonly sealed: string };

export const SOURCE = 'signup';
const CODE_MINUTES = 30;

/** Accounts that are being opened. Addresses are sealed and forgotten with their codes. */
@Injectable()
export class SignUps {
  private readonly key: Buffer;

  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    books: AddressBooks,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', config.secrets.token, 'sign-up', 'code', 32));
    books.register(SOURCE, (id) => this.given(id));
  }

  async keep(tx: EntityManager, { id, channel, address, language, known }: Omit<SignUp, 'holds'>) {
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, refOf(id), { address, language });
    await tx.query(
      `INSERT INTO sign_up (id, channel, sealed, known, expires_at)
       VALUES ($1, $2, $3, $4, now() + interval '${CODE_MINUTES} minutes')`,
      [id, channel, `${keyId}:${ciphertext.toString('base64')}`, known],
    );
  }

  async find(id: string): Promise<SignUp | undefined> {
    const rows: Row[] = await this.source.query(
      'SELECT id, channel, sealed, known, expires_at > now() AS holds FROM sign_up WHERE id = $1',
      [id],
    );
    return rows[0] && this.opened(rows[0]);
  }

  /** Forgets those whose code is over. */
  async sweep(): Promise<void> {
    await this.source.query(`DELETE FROM sign_up WHERE expires_at < now() - interval '1 hour'`);
  }

  isCode(signUp: SignUp, given: string): boolean {
    const [wanted, got] = [Buffer.from(this.codeOf(signUp)), Buffer.from(given)];
    return signUp.holds && !signUp.known && wanted.length === got.length && timingSafeEqual(wanted, got);
  }

  private codeOf({ id, channel, address }: Pick<SignUp, 'id' | 'channel' | 'address'>): string {
    const digest = createHmac('sha256', this.key)
      .update(JSON.stringify([id, channel, address]))
      .digest();
    return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  /** Where its message goes; with the code, unless there is an account. */
  private async given(id: string): Promise<GivenAddresses | undefined> {
    const signUp = await this.find(id);
    if (!signUp?.holds) return undefined;
    const { channel, address, language, known } = signUp;
    return { [channel]: address, language, ...(!known && { code: this.codeOf(signUp) }) };
  }

  private opened({ sealed, ...row }: Row): SignUp {
    const at = sealed.indexOf(':');
    const box = { keyId: sealed.slice(0, at), ciphertext: Buffer.from(sealed.slice(at + 1), 'base64') };
    const said = unseal(this.config.secrets.personalKeys, refOf(row.id), box) as Pick<SignUp, 'address' | 'language'>;
    return { ...row, ...said };
  }
}

const refOf = (id: string): string => `sign-up-${id}`;
