import { Injectable } from '@nestjs/common';
import { SignJWT, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../shared/domain/roles.js';
import { IdentityKeys } from './keys.js';
import type { Posting } from './domain/posting.js';

export const ACCESS_TOKEN_SECONDS = 600;
const WHOSE = { issuer: 'gate', audience: 'gate-api' };

interface Claims extends JWTPayload {
  readonly roles: Principal['roles'];
  readonly firm?: string;
  readonly gate?: Principal['gate'];
  readonly agency?: Principal['agency'];
  readonly enrolling?: true;
}

/** Short-lived tokens that say who calls: ids, roles, firm, gate, agency and nothing else. Real time, never the domain's clock. */
@Injectable()
export class AccessTokens {
  /** Verified tokens until they expire: a signature is checked once, not with every request. */
  private readonly verified = new LRUCache<string, Principal>({ max: 20_000, ttl: ACCESS_TOKEN_SECONDS * 1000 });

  constructor(private readonly keys: IdentityKeys) {}

  issue(person: string, posting: Posting): Promise<string> {
    const { roles, firm, gate, agency } = posting;
    return this.sign(person, { roles, ...(firm && { firm }), ...(gate && { gate }), ...(agency && { agency }) });
  }

  /** A token that is good for enrolling a second factor and nothing else. */
  issueForEnrolment(person: string): Promise<string> {
    return this.sign(person, { roles: [], enrolling: true });
  }

  /** Undefined when the token is not ours, was changed, or is over. */
  async verify(token: string): Promise<Principal | undefined> {
    const known = this.verified.get(token);
    if (known) return known;
    try {
      const { payload } = await jwtVerify<Claims>(token, this.keys.keyFor('access'), {
        ...WHOSE,
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'exp'],
      });
      const principal = principalOf(payload);
      this.verified.set(token, principal, { ttl: Math.max(1, (payload.exp ?? 0) * 1000 - Date.now()) });
      return principal;
    } catch {
      return undefined;
    }
  }

  private sign(person: string, claims: Claims): Promise<string> {
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(person)
      .setIssuer(WHOSE.issuer)
      .setAudience(WHOSE.audience)
      .setIssuedAt()
      .setExpirationTime(`${ACCESS_TOKEN_SECONDS}s`)
      .sign(this.keys.keyFor('access'));
  }
}

function principalOf({ sub, roles, firm, gate, agency, enrolling }: Claims): Principal {
  return {
    id: sub ?? '',
    roles,
    ...(firm && { firm }),
    ...(gate && { gate }),
    ...(agency && { agency }),
    ...(enrolling && { enrolling }),
  };
}
