import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Secret, TOTP } from 'otpauth';
import { LessThan, Repository } from 'typeorm';
import { IdentityKeys } from './keys.js';
import { SecondFactor } from './second-factor.entity.js';
import { Vault } from '../shared/event-store/vault.js';

const PERIOD_SECONDS = 30;
const RECOVERY_CODES = 10;

/** Time-based codes (RFC 6238: SHA-1, six digits, 30 s, one step either way) and the recovery codes beside them. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly vault: Vault,
    private readonly keys: IdentityKeys,
    @InjectRepository(SecondFactor) private readonly factors: Repository<SecondFactor>,
  ) {}

  find(person: string): Promise<SecondFactor | null> {
    return this.factors.findOneBy({ personId: person });
  }

  async isEnrolled(person: string): Promise<boolean> {
    return typeof (await this.find(person))?.secret === 'string';
  }

  /** Takes a code or a recovery code, each at most once. False when it does not fit or was taken before. */
  async take(person: string, code: string): Promise<boolean> {
    const factor = await this.find(person);
    if (!factor?.secret) return false;
    if (/^\d{6}$/.test(code)) return this.takeCode(factor.secret, person, code);
    return this.takeRecoveryCode(person, code);
  }

  /** Begins an enrolment; nothing changes for sign-in until {@link confirm}. */
  async begin(person: string, label: string): Promise<{ secret: string; uri: string }> {
    const secret = new Secret({ size: 20 }).base32;
    await this.factors.upsert({ personId: person, pendingSecret: this.seal(person, secret) }, ['personId']);
    return { secret, uri: totp(secret, label).toString() };
  }

  /** Ends an enrolment by its first code; gives recovery codes, shown once. Undefined when the code does not fit. */
  async confirm(person: string, code: string): Promise<string[] | undefined> {
    const pending = (await this.find(person))?.pendingSecret;
    if (!pending || !(await this.takeCode(pending, person, code))) return undefined;
    const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
    const recoveryHashes = codes.map((each) => this.recoveryHash(person, each));
    const done = await this.factors.update(
      { personId: person, pendingSecret: pending },
      { secret: pending, pendingSecret: null, recoveryHashes },
    );
    return done.affected === 1 ? codes : undefined;
  }

  async reset(person: string): Promise<void> {
    await this.factors.delete({ personId: person });
  }

  /** The sealed form of a secret in base32, as the table keeps it. */
  seal(person: string, secret: string): string {
    return this.vault.seal(`totp:${person}`, secret);
  }

  private async takeCode(sealed: string, person: string, code: string): Promise<boolean> {
    const now = Date.now();
    const secret = this.vault.open<string>(`totp:${person}`, sealed);
    const delta = totp(secret).validate({ token: code, timestamp: now, window: 1 });
    if (delta === null) return false;
    const step = String(Math.floor(now / 1000 / PERIOD_SECONDS) + delta);
    const taken = await this.factors.update({ personId: person, lastStep: LessThan(step) }, { lastStep: step });
    return taken.affected === 1;
  }

  private async takeRecoveryCode(person: string, code: string): Promise<boolean> {
    const taken = await this.factors
      .createQueryBuilder()
      .update()
      .set({ recoveryHashes: () => 'array_remove(recovery_hashes, :hash)' })
      .where('person_id = :person AND :hash = ANY(recovery_hashes)')
      .setParameters({ person, hash: this.recoveryHash(person, code) })
      .execute();
    return taken.affected === 1;
  }

  private recoveryHash(person: string, code: string): string {
    return this.keys.tag('recovery', person, code.toUpperCase().replace(/[^A-Z2-7]/g, ''));
  }
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Cửa khẩu số Lạng Sơn', label, secret, period: PERIOD_SECONDS });
}

/** Fifty random bits, in base32 for the eye: `ABCDE-FGHIJ`. */
function recoveryCode(): string {
  const text = new Secret({ buffer: new Uint8Array(randomBytes(7)).buffer }).base32.slice(0, 10);
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}
