import { Injectable } from '@nestjs/common';
import { SignJWT, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../shared/domain/roles.js';
import type { Posting } from './domain/posting.js';
import { EndedAccess } from './ended-access.js';
import { IdentityKeys } from './keys.js';
import { ShiftPostings } from './shift-postings/shift-postings.js';

export const ACCESS_TOKEN_SECONDS = 600;
const WHOSE = { issuer: 'gate', audience: 'gate-api' };

interface Claims extends JWTPayload {
  readonly roles: Principal['roles'];
  readonly firm?: string;
  readonly gate?: Principal['gate'];
  readonly agency?: Principal['agency'];
  readonly office?: string;
  readonly yards?: readonly string[];
  readonly enrolling?: true;
  /** The person's access number when it was issued; what was issued before there was one has 0. */
  readonly n?: number;
}

interface Holder {
  readonly id: string;
  readonly accessNumber: number;
}

/** A token, whose it is, and for how many seconds it is good. */
export interface Issued {
  readonly person: string;
  readonly accessToken: string;
  readonly expiresIn: number;
}

interface Verified {
  readonly principal: Principal;
  readonly number: number;
}

/** Short-lived tokens that say who calls: ids, roles, firm, gate, agency, office, yards and nothing else. Real time, never the domain's clock. */
@Injectable()
export class AccessTokens {
  /** Verified tokens until they expire: a signature is checked once, not with every request. */
  private readonly verified = new LRUCache<string, Verified>({ max: 20_000, ttl: ACCESS_TOKEN_SECONDS * 1000 });

  constructor(
    private readonly keys: IdentityKeys,
    private readonly ended: EndedAccess,
    private readonly shifts: ShiftPostings,
  ) {}

  /**
   * A token that says where somebody stands now. It ends, at the latest, when he stands elsewhere: a shift at another gate
   * begins or is over.
   */
  async issue(person: Holder & { readonly posting: Posting }): Promise<Issued> {
    const now = new Date(Date.now());
    const { posting, until } = await this.shifts.standing(person.id, person.posting, now);
    const { roles, firm, gate, agency, office, yards } = posting;
    const left = until ? Math.ceil((until.getTime() - now.getTime()) / 1000) : ACCESS_TOKEN_SECONDS;
    const seconds = Math.max(1, Math.min(ACCESS_TOKEN_SECONDS, left));
    const claims = {
      roles,
      ...(firm && { firm }),
      ...(gate && { gate }),
      ...(agency && { agency }),
      ...(office && { office }),
      ...(yards && { yards }),
    };
    return { person: person.id, accessToken: await this.sign(person, claims, seconds), expiresIn: seconds };
  }

  /** A token that is good for enrolling a second factor and nothing else. */
  issueForEnrolment(person: Holder): Promise<string> {
    return this.sign(person, { roles: [], enrolling: true }, ACCESS_TOKEN_SECONDS);
  }

  /** Undefined when the token is not ours, was changed, is over or was ended. */
  async verify(token: string): Promise<Principal | undefined> {
    const verified = this.verified.get(token) ?? (await this.read(token));
    return verified && !this.ended.isOver(verified.principal.id, verified.number) ? verified.principal : undefined;
  }

  private async read(token: string): Promise<Verified | undefined> {
    try {
      const { payload } = await jwtVerify<Claims>(token, this.keys.keyFor('access'), {
        ...WHOSE,
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'exp'],
      });
      const verified = { principal: principalOf(payload), number: payload.n ?? 0 };
      this.verified.set(token, verified, { ttl: Math.max(1, (payload.exp ?? 0) * 1000 - Date.now()) });
      return verified;
    } catch {
      return undefined;
    }
  }

  private sign({ id, accessNumber }: Holder, claims: Claims, seconds: number): Promise<string> {
    return new SignJWT({ ...claims, ...(accessNumber > 0 && { n: accessNumber }) })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(id)
      .setIssuer(WHOSE.issuer)
      .setAudience(WHOSE.audience)
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .sign(this.keys.keyFor('access'));
  }
}

function principalOf({ sub, roles, firm, gate, agency, office, yards, enrolling }: Claims): Principal {
  return {
    id: sub ?? '',
    roles,
    ...(firm && { firm }),
    ...(gate && { gate }),
    ...(agency && { agency }),
    ...(office && { office }),
    ...(yards && { yards }),
    ...(enrolling && { enrolling }),
  };
}
