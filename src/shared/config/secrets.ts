import { createHash, hkdfSync } from 'node:crypto';
import { ConfigError } from './config-error.js';

/** Keys for sealing personal facts. New facts take the first; the others still open what they sealed. */
export interface KeyRing {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

export interface Secrets {
  /** Signs access tokens, links and passes. */
  readonly token: string;
  readonly personalKeys: KeyRing;
  /** HMAC key by which vehicles are found without their plates. */
  readonly plateKey: Buffer;
  /** Seeds of the Ed25519 keys of passes, 32 bytes each: the first signs, all are published. */
  readonly passSeeds: readonly Buffer[];
  /** Salts the commitments of tickets to their evidence. */
  readonly ticketSalt: string;
  /** Signs results of dossiers: PKCS #12 and its passphrase. */
  readonly seal?: { readonly p12: Buffer; readonly passphrase: string };
}

const NAMES = ['SECRET_TOKEN', 'SECRET_PERSONAL_KEYS', 'SECRET_PLATE', 'SECRET_TICKET_SALT'] as const;

/** Known to everyone who reads this file, hence for development only. */
function developmentSecret(name: string): string {
  return createHash('sha256').update(`development only: ${name}`).digest('base64');
}

/** `SECRET_PERSONAL_KEYS` is `id:base64 of 32 bytes`, several by comma, the first is current. Production refuses defaults. */
export function readSecrets(env: Readonly<Record<string, string | undefined>>, production: boolean): Secrets {
  const read = (name: (typeof NAMES)[number]): string => {
    const fallback = name === 'SECRET_PERSONAL_KEYS' ? `dev:${developmentSecret(name)}` : developmentSecret(name);
    const value = env[name] || fallback;
    if (production && value.includes(developmentSecret(name)))
      throw new ConfigError(`${name} must be set in production, and not to the development default.`);
    if (production && value.length < 32) throw new ConfigError(`${name} must have at least 32 characters.`);
    return value;
  };
  const token = read('SECRET_TOKEN');
  return {
    token,
    passSeeds: readSeeds(env['SECRET_PASS_KEYS'], token),
    personalKeys: readKeyRing(read('SECRET_PERSONAL_KEYS')),
    plateKey: Buffer.from(read('SECRET_PLATE')),
    ticketSalt: read('SECRET_TICKET_SALT'),
    ...readSeal(env['SECRET_SEAL_P12'], env['SECRET_SEAL_PASSPHRASE']),
  };
}

function readSeal(text: string | undefined, passphrase: string | undefined): Pick<Secrets, 'seal'> {
  if (!text) return {};
  const p12 = Buffer.from(text, 'base64');
  // A sequence of DER; whether the passphrase opens it shows when it signs.
  if (p12[0] !== 0x30) throw new ConfigError('SECRET_SEAL_P12 must be base64 of a PKCS #12 file.');
  return { seal: { p12, passphrase: passphrase ?? '' } };
}

/** Unless they are set, one follows from `SECRET_TOKEN`. */
function readSeeds(text: string | undefined, token: string): readonly Buffer[] {
  if (!text) return [Buffer.from(hkdfSync('sha256', token, 'gate-pass', 'ed25519', 32))];
  const seeds = text.split(',').map((each) => Buffer.from(each.trim(), 'base64'));
  if (seeds.some(({ length }) => length !== 32))
    throw new ConfigError('SECRET_PASS_KEYS must be base64 of 32 bytes each, several separated by commas.');
  return seeds;
}

function readKeyRing(text: string): KeyRing {
  const entries = text.split(',').map((entry) => {
    const at = entry.indexOf(':');
    const id = entry.slice(0, at).trim();
    const key = Buffer.from(entry.slice(at + 1), 'base64');
    if (at < 1 || key.length !== 32)
      throw new ConfigError('SECRET_PERSONAL_KEYS must be `id:base64 of 32 bytes`, several separated by commas.');
    return [id, key] as const;
  });
  return { current: entries[0]?.[0] ?? '', keys: new Map(entries) };
}
