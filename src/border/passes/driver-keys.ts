import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignJWT, jwtVerify } from 'jose';
import { Config } from '../../shared/config/config.js';

/** A driver opens his pass once a shift; it ends with the pass, whatever is left of this. */
export const DRIVER_HOURS = 12;

export interface NamedPass {
  readonly ticket: string;
  readonly number: number;
}

const LINK = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,5})\.([\w-]{43})$/;
const WHOSE = { issuer: 'gate', audience: 'gate-driver' };

/** Links and tokens of drivers. Both are derived from ticket and number of the pass, so none is stored and a new pass ends them. */
@Injectable()
export class DriverKeys {
  private readonly key: Buffer;

  constructor({ secrets }: Config) {
    this.key = Buffer.from(hkdfSync('sha256', secrets.token, 'gate-pass', 'driver', 32));
  }

  /** The secret part is behind `#`, so that it reaches no server log. */
  pathOf(pass: NamedPass): string {
    return `/driver#${pass.ticket}.${pass.number}.${this.tag(pass)}`;
  }

  /** What a genuine link names; undefined when it is not ours. */
  read(link: string): NamedPass | undefined {
    const [, ticket, number = '', tag = ''] = LINK.exec(link) ?? [];
    if (ticket === undefined) return undefined;
    const named = { ticket, number: Number(number) };
    return timingSafeEqual(Buffer.from(tag), Buffer.from(this.tag(named))) ? named : undefined;
  }

  issue({ ticket, number }: NamedPass): Promise<string> {
    return new SignJWT({ n: number })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(ticket)
      .setIssuer(WHOSE.issuer)
      .setAudience(WHOSE.audience)
      .setIssuedAt()
      .setExpirationTime(`${DRIVER_HOURS}h`)
      .sign(this.key);
  }

  /** The pass that a token was opened by; undefined when it is not ours, or its time is over. */
  async verify(token: string): Promise<NamedPass | undefined> {
    try {
      const { payload } = await jwtVerify<{ n: number }>(token, this.key, { ...WHOSE, algorithms: ['HS256'] });
      return payload.sub === undefined ? undefined : { ticket: payload.sub, number: payload.n };
    } catch {
      return undefined;
    }
  }

  private tag({ ticket, number }: NamedPass): string {
    return createHmac('sha256', this.key).update(`link ${ticket} ${number}`).digest('base64url');
  }
}
