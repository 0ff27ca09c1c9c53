import { ConfigError } from './config-error.js';

/** The provider of OpenID Connect by which citizens may sign in, and what its claims are called. */
export interface OpenIdSettings {
  /** The address that it signs with. */
  readonly issuer: URL;
  /** What people know it by. */
  readonly name: string;
  readonly clientId: string;
  readonly secret: string;
  /** How it wants the secret. */
  readonly secretSent: 'basic' | 'post';
  readonly scopes: string;
  readonly claims: {
    readonly name: string;
    readonly phone: string;
    /** The personal number; undefined where it gives none. */
    readonly number: string | undefined;
    readonly level: string | undefined;
    readonly birthday: string;
  };
  /** Levels that are let in; all where none is named. */
  readonly levels: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `SECRET_OIDC_CLIENT` and what goes with them; off without the first. People come back
 * to PUBLIC_URL. A training gate has none: whoever comes by it is real.
 */
export function readOpenId(
  env: Environment,
  { production, publicUrl, training }: { production: boolean; publicUrl: string | undefined; training: boolean },
): OpenIdSettings | undefined {
  const text = env['OIDC_ISSUER'];
  if (!text) return undefined;
  const issuer = URL.canParse(text) ? new URL(text) : undefined;
  const spoken = issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && !production);
  if (!issuer || !spoken || issuer.username || issuer.search || issuer.hash)
    throw new ConfigError('OIDC_ISSUER must be the https address of the provider.');
  if (production && publicUrl === undefined)
    throw new ConfigError('OIDC_ISSUER needs PUBLIC_URL: people come back there.');
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new ConfigError(`${name} must be set where OIDC_ISSUER is.`);
    return value;
  };
  const clientId = required('OIDC_CLIENT_ID');
  const secret = required('SECRET_OIDC_CLIENT');
  const secretSent = env['OIDC_CLIENT_AUTH'] || 'basic';
  if (secretSent !== 'basic' && secretSent !== 'post') throw new ConfigError('OIDC_CLIENT_AUTH must be basic or post.');
  const scopes = env['OIDC_SCOPES'] || 'openid profile';
  if (!scopes.split(' ').includes('openid')) throw new ConfigError('OIDC_SCOPES must name openid.');
  const level = env['OIDC_CLAIM_LEVEL'] || undefined;
  const levels = (env['OIDC_LEVELS'] ?? '').split(',').flatMap((each) => each.trim() || []);
  if (levels.length > 0 && level === undefined)
    throw new ConfigError('OIDC_LEVELS needs OIDC_CLAIM_LEVEL: the claim that carries the level.');
  if (training) return undefined;
  return {
    issuer,
    name: env['OIDC_NAME'] || 'VNeID',
    clientId,
    secret,
    secretSent,
    scopes,
    claims: {
      name: env['OIDC_CLAIM_NAME'] || 'name',
      phone: env['OIDC_CLAIM_PHONE'] || 'phone_number',
      number: env['OIDC_CLAIM_NUMBER'] || undefined,
      level,
      birthday: env['OIDC_CLAIM_BIRTHDAY'] || 'birthdate',
    },
    levels,
  };
}
