import type { JWTHeaderParameters, JWTPayload } from 'jose';

/** Whom the provider signed out, and of which of his sessions there; without one, of all. */
export interface LogoutSaid {
  /** Its own name: it is heard once. */
  readonly jti: string;
  /** When, by its clock, in seconds since 1970. */
  readonly at: number;
  readonly subject?: string;
  readonly sid?: string;
}

/** That it is about signing out, and nothing else that the provider signs. */
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const MOST = 300;
const TYPES = ['logout+jwt', 'application/logout+jwt', 'jwt'];

/**
 * What a token says whose signature, issuer, audience and age were checked (OpenID Connect Back-Channel Logout 1.0, 2.6);
 * undefined when it is no logout token. An ID token is none: it has a nonce, or no such event.
 */
export function logoutSaidBy(
  payload: Readonly<JWTPayload>,
  { typ }: Readonly<JWTHeaderParameters>,
): LogoutSaid | undefined {
  const { jti, sub, sid, events, iat: at } = payload;
  if (typ !== undefined && !TYPES.includes(typ.toLowerCase())) return undefined;
  if ('nonce' in payload || !isObject(events) || !isObject(events[EVENT])) return undefined;
  if (at === undefined || !isName(jti) || !isNameOrAbsent(sub) || !isNameOrAbsent(sid)) return undefined;
  if (sub === undefined && sid === undefined) return undefined;
  return { jti, at, ...(sub !== undefined && { subject: sub }), ...(sid !== undefined && { sid }) };
}

const isName = (claim: unknown): claim is string =>
  typeof claim === 'string' && claim !== '' && claim.length <= MOST && !claim.includes('\u0000');

const isNameOrAbsent = (claim: unknown): claim is string | undefined => claim === undefined || isName(claim);

const isObject = (claim: unknown): claim is Readonly<Record<string, unknown>> =>
  typeof claim === 'object' && claim !== null && !Array.isArray(claim);
