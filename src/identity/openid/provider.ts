import { Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import { Config } from '../../shared/config/config.js';
import type { OpenIdSettings } from '../../shared/config/openid-settings.js';
import { logoutSaidBy, type LogoutSaid } from './logout-said.js';
import { namedBy, type Named } from './named.js';
import { refuse } from './openid-problems.js';

/** What is kept between going to the provider and coming back. */
export interface Sent {
  readonly nonce: string;
  readonly verifier: string;
  /** Where people come back to. */
  readonly back: string;
}

/** What it answered in the address that people came back by. */
export interface CameBack {
  readonly state: string;
  readonly code?: string | undefined;
  readonly error?: string | undefined;
  readonly iss?: string | undefined;
}

/** Whom the provider vouches for, and what signs him out there. */
export interface Vouched {
  readonly named: Named;
  readonly idToken: string;
  /** When it vouched for him, by its clock, in seconds since 1970. */
  readonly at: number;
  /** His session there, where it names that. */
  readonly sid?: string;
}

const ANSWER_S = 8;
/** How old the news of a sign-out may be; so long its name is remembered, and as long again. */
export const LOGOUT_MINUTES = 5;
/** Clocks of two houses. */
const TOLERANCE_S = 30;
/** Signatures that nobody makes who can check them: with the client's secret the gate itself could. */
const SIGNED_BY_KEYS = /^(RS|PS|ES)(256|384|512)$|^(EdDSA|Ed25519)$/;
/** Its description is read anew so often: it may have moved an address. */
const DESCRIPTION_MS = 3_600_000;

/** Network faults and answers that are none: it is away. What it says in its own words is not. */
const AWAY = new Set([
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
]);

/** Speaks with the provider, from server to server. Authorization code with PKCE, state, nonce; signatures are checked. */
@Injectable()
export class OpenIdProvider {
  private readonly log = new Logger('openid');
  private keys: { readonly at: string; readonly of: JWTVerifyGetKey } | undefined;
  private described: { readonly until: number; readonly config: Promise<oidc.Configuration> } | undefined;

  constructor(private readonly config: Config) {}

  get isOn(): boolean {
    return this.config.openId !== undefined;
  }

  /** Throws `openid-off`. */
  get settings(): OpenIdSettings {
    if (!this.config.openId) throw refuse('openid-off');
    return this.config.openId;
  }

  /** The address to go to, and what must be kept until the answer. Throws `openid-off`, `openid-away`. */
  async send(state: string, back: string, language: string): Promise<{ readonly url: string; readonly sent: Sent }> {
    const { scopes } = this.settings;
    const config = await this.description();
    const sent = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), back };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: back,
      scope: scopes,
      state,
      nonce: sent.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(sent.verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      // Several people use one telephone: the one before is not taken for the next.
      prompt: 'login',
    });
    return { url: url.href, sent };
  }

  /** Throws `openid-declined`, `openid-flow-over`, `openid-answer-wrong`, `openid-level-low`, `openid-away`. */
  async vouched({ state, code, error, iss }: CameBack, { nonce, verifier, back }: Sent): Promise<Vouched> {
    const { claims: names, levels, name: provider } = this.settings;
    const config = await this.description();
    const at = new URL(back);
    for (const [key, value] of Object.entries({ state, code, error, iss }))
      if (value !== undefined) at.searchParams.set(key, value);
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await oidc.authorizationCodeGrant(config, at, checks);
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw refuse('openid-answer-wrong', { provider });
      const told = config.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
        : {};
      const named = namedBy({ ...told, ...claims }, names);
      if (levels.length > 0 && !levels.includes(named.level ?? '')) throw refuse('openid-level-low', { provider });
      const { sid, iat } = claims;
      return { named, idToken: tokens.id_token, at: iat, ...(typeof sid === 'string' && { sid }) };
    } catch (fault) {
      throw this.said(fault);
    }
  }

  /** Where one signs out there too; undefined where it does not say. */
  async signOutAt(idToken: string, back: string): Promise<string | undefined> {
    try {
      const config = await this.description();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: back }).href;
    } catch {
      // Signed out here he is in any case.
      return undefined;
    }
  }

  /**
   * Whom the provider tells that it signed out. A key that is not known makes the keys be fetched again, half a minute after they
   * came at the soonest; where the provider is away, each token has us ask it again, as often as a line may tell what is wrong.
   * Throws `openid-logout-wrong`, also where it cannot be checked now: it sends no other answer to its people than that it was
   * not heard.
   */
  async logoutSaid(token: string): Promise<LogoutSaid> {
    try {
      const {
        issuer,
        jwks_uri: at,
        id_token_signing_alg_values_supported: named,
      } = (await this.description()).serverMetadata();
      if (at === undefined) throw new Error('It names no keys');
      if (this.keys?.at !== at)
        this.keys = { at, of: createRemoteJWKSet(new URL(at), { timeoutDuration: ANSWER_S * 1000 }) };
      const { payload, protectedHeader } = await jwtVerify(token, this.keys.of, {
        issuer,
        audience: this.settings.clientId,
        algorithms: (named ?? ['RS256']).filter((each) => SIGNED_BY_KEYS.test(each)),
        maxTokenAge: `${LOGOUT_MINUTES} minutes`,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ['iss', 'aud', 'iat', 'jti', 'events'],
      });
      const said = logoutSaidBy(payload, protectedHeader);
      if (said) return said;
    } catch (fault) {
      this.log.warn(`A sign-out that it tells of is not heard: ${codeOf(fault) ?? 'it cannot be checked'}`);
    }
    throw refuse('openid-logout-wrong');
  }

  private description(): Promise<oidc.Configuration> {
    const known = this.described;
    if (known && known.until > Date.now()) return known.config;
    const config = this.discover().catch((fault: unknown) => {
      this.described = undefined;
      throw this.said(fault);
    });
    this.described = { until: Date.now() + DESCRIPTION_MS, config };
    return config;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, secret, secretSent } = this.settings;
    const authentication = secretSent === 'post' ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret);
    return oidc.discovery(issuer, clientId, undefined, authentication, {
      timeout: ANSWER_S,
      execute: [
        // Tokens that came by TLS would be believed without; a proxy in between should not have to be.
        oidc.enableNonRepudiationChecks,
        ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    });
  }

  /** The refusal for a fault. Nothing of a person is logged: codes alone. */
  private said(fault: unknown): unknown {
    const { name: provider } = this.settings;
    if (fault instanceof oidc.AuthorizationResponseError) {
      this.log.warn(`The provider answers ${fault.error}`);
      return refuse('openid-declined', { provider });
    }
    if (fault instanceof oidc.ResponseBodyError && fault.error === 'invalid_grant') return refuse('openid-flow-over');
    const code = codeOf(fault);
    // Without a code: its connection broke.
    if (code === undefined && !(fault instanceof TypeError) && !(fault instanceof oidc.ClientError)) return fault;
    this.log.warn(`The provider cannot be used: ${code ?? 'no connection'}`);
    const isAway = code === undefined || AWAY.has(code) || !code.startsWith('OAUTH_');
    return refuse(isAway || fault instanceof oidc.ResponseBodyError ? 'openid-away' : 'openid-answer-wrong', {
      provider,
    });
  }
}

function codeOf(fault: unknown): string | undefined {
  const { code } = fault as { code?: unknown };
  return fault instanceof Error && typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : undefined;
}
