import { ConfigError } from './config-error.js';
import { readClock, type ClockSettings } from './clock-settings.js';
import { readMessages, type MessagesSettings } from './messages-settings.js';
import { readOpenId, type OpenIdSettings } from './openid-settings.js';
import { readModel, type ModelSettings } from './model-settings.js';
import { readPublicUrl } from './public-url.js';
import { readScannerAddress, type ScannerAddress } from './scanner-address.js';
import { readSecrets, type Secrets } from './secrets.js';

export type Environment = 'production' | 'development' | 'test';

/** What those have of the live channel who do not sign in, on each server. */
export interface GuestLimits {
  readonly seats: number;
  /** Of one address, or one IPv6 network of /64. Telephones of one company may share an address. */
  readonly seatsPerHost: number;
  /** Watch requests of one host. */
  readonly watchesPerMinute: number;
}

/** Every setting of a process, read and checked once at boot. docs/operations.md lists the variables. */
export class Config {
  private constructor(
    readonly environment: Environment,
    /** Logs in as the owner of the schema or as a member of role `app`; connections always act as `app`. */
    readonly databaseUrl: string,
    /** The owner of the schema, for migrations and rebuilds. */
    readonly migrationDatabaseUrl: string,
    readonly redisUrl: string | undefined,
    readonly host: string,
    readonly port: number,
    readonly clock: ClockSettings,
    readonly secrets: Secrets,
    /** How long a server that was told to end still answers, saying that it is not ready. Milliseconds. */
    readonly shutdownGraceMs: number,
    /** For learning: a database of its own, marked on every face, put back at will. Never production. */
    readonly training: boolean,
    /** How many proxies in front are ours. */
    readonly trustedProxies: number,
    readonly guests: GuestLimits,
    /** The address that people know the product by: `https://…`, without a slash behind. */
    readonly publicUrl: string | undefined,
    /** How messages leave the product; what is not set is off. */
    readonly messages: MessagesSettings,
    /** Where files that are handed in are scanned; undefined: nowhere. */
    readonly scanner: ScannerAddress | undefined,
    /** By which provider citizens may sign in; undefined: by none. */
    readonly openId: OpenIdSettings | undefined,
    /** The model that words answers of the assistant; undefined: none does. */
    readonly model: ModelSettings | undefined,
  ) {}

  get isProduction(): boolean {
    return this.environment === 'production';
  }

  /**
   * What a paper that is kept names as the address of the product. Whoever asks names any host he likes, so what his request
   * says counts in development alone; undefined in production without `PUBLIC_URL`.
   */
  originOnPaper(ofRequest: string): string | undefined {
    return this.publicUrl ?? (this.isProduction ? undefined : ofRequest);
  }

  /** Reads environment variables. Throws {@link ConfigError} naming the variable and what it wants. */
  static from(env: Readonly<Record<string, string | undefined>>): Config {
    const environment = readEnvironment(env['NODE_ENV']);
    const training = readTraining(env['TRAINING'], environment);
    const publicUrl = readPublicUrl(env['PUBLIC_URL']);
    const databaseUrl = env['DATABASE_URL'];
    if (!databaseUrl) throw new ConfigError('DATABASE_URL is not set. `npm start` brings a PostgreSQL of its own.');
    return new Config(
      environment,
      databaseUrl,
      env['MIGRATION_DATABASE_URL'] || databaseUrl,
      env['REDIS_URL'] || undefined,
      env['HOST'] || '0.0.0.0',
      readPort(env['PORT']),
      readClock(env),
      readSecrets(env, environment === 'production'),
      readGrace(env['SHUTDOWN_GRACE_MS']),
      training,
      readCount('TRUSTED_PROXIES', env['TRUSTED_PROXIES'], 0, 0),
      readGuests(env),
      publicUrl,
      readMessages(env, publicUrl, training),
      readScannerAddress(env['CLAMD']),
      readOpenId(env, { production: environment === 'production', publicUrl, training }),
      readModel(env),
    );
  }
}

function readEnvironment(text: string | undefined): Environment {
  if (text === 'production' || text === 'test') return text;
  if (!text || text === 'development') return 'development';
  throw new ConfigError('NODE_ENV must be production, development or test.');
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError('PORT must be 0 to 65535.');
  return port;
}

function readGrace(text: string | undefined): number {
  const grace = Number(text || 0);
  if (!Number.isInteger(grace) || grace < 0 || grace > 60_000)
    throw new ConfigError('SHUTDOWN_GRACE_MS must be 0 to 60000.');
  return grace;
}

function readGuests(env: Readonly<Record<string, string | undefined>>): GuestLimits {
  const read = (name: string, unset: number) => readCount(name, env[name], unset, 1);
  return {
    seats: read('GUEST_SEATS', 2_000),
    seatsPerHost: read('GUEST_SEATS_PER_HOST', 200),
    watchesPerMinute: read('GUEST_WATCHES_PER_MINUTE', 600),
  };
}

function readCount(name: string, text: string | undefined, unset: number, least: number): number {
  const count = Number(text || unset);
  if (!Number.isInteger(count) || count < least || count > 100_000)
    throw new ConfigError(`${name} must be a whole number from ${least} to 100000.`);
  return count;
}

function readTraining(text: string | undefined, environment: Environment): boolean {
  if (text !== undefined && !['', '0', '1'].includes(text)) throw new ConfigError('TRAINING must be 1 or left out.');
  if (text === '1' && environment === 'production')
    throw new ConfigError(
      'TRAINING=1 is not for production: a training gate is put back at will, and its passwords are public.',
    );
  return text === '1';
}
