import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AddressBooks, type Channel, type GivenAddresses } from '../../messages/index.js';
import { Config } from '../../shared/config/config.js';
import { Vault } from '../../shared/event-store/vault.js';
import type { Language } from '../../shared/http/language.js';
import { areDigits, sixDigits } from '../../shared/six-digits.js';

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
    config: Config,
    private readonly vault: Vault,
    @InjectDataSource() private readonly source: DataSource,
    books: AddressBooks,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', config.secrets.token, 'sign-up', 'code', 32));
    books.register(SOURCE, (id) => this.given(id));
  }

  async keep(tx: EntityManager, { id, channel, address, language, known }: Omit<SignUp, 'holds'>) {
    await tx.query(
      `INSERT INTO sign_up (id, channel, sealed, known, expires_at)
       VALUES ($1, $2, $3, $4, now() + interval '${CODE_MINUTES} minutes')`,
      [id, channel, this.vault.seal(refOf(id), { address, language }), known],
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
    return signUp.holds && !signUp.known && areDigits(this.codeOf(signUp), given);
  }

  private codeOf({ id, channel, address }: Pick<SignUp, 'id' | 'channel' | 'address'>): string {
    return sixDigits(this.key, [id, channel, address]);
  }

  /** Where its message goes; with the code, unless there is an account. */
  private async given(id: string): Promise<GivenAddresses | undefined> {
    const signUp = await this.find(id);
    if (!signUp?.holds) return undefined;
    const { channel, address, language, known } = signUp;
    return { [channel]: address, language, ...(!known && { code: this.codeOf(signUp) }) };
  }

  private opened({ sealed, ...row }: Row): SignUp {
    return { ...row, ...this.vault.open<Pick<SignUp, 'address' | 'language'>>(refOf(row.id), sealed) };
  }
}

const refOf = (id: string): string => `sign-up-${id}`;
