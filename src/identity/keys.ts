import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../shared/config/config.js';

const PURPOSES = [
  'access',
  'refresh',
  'link',
  'device',
  'known-device',
  'tax-code',
  'recovery',
  'application',
  'pairing',
  'openid-flow',
  'openid-subject',
  'openid-logout',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What must be found again after `SECRET_TOKEN` was changed hangs on `SECRET_PLATE`, which is never changed. */
const LASTING: readonly Purpose[] = ['tax-code', 'recovery', 'application', 'openid-subject'];

/** One key a purpose, derived from the secrets, so that a token of one kind is never good as another. */
@Injectable()
export class IdentityKeys {
  private readonly keys: ReadonlyMap<Purpose, Buffer>;

  constructor(config: Config) {
    this.keys = new Map(
      PURPOSES.map((purpose) => [
        purpose,
        Buffer.from(hkdfSync('sha256', secretFor(purpose, config), 'gate-identity', purpose, 32)),
      ]),
    );
  }

  keyFor(purpose: Purpose): Buffer {
    const key = this.keys.get(purpose);
    if (!key) throw new Error(`There is no key for ${purpose}`);
    return key;
  }

  /** A tag that only we can make over these parts, base64url. */
  tag(purpose: Purpose, ...parts: readonly (string | number)[]): string {
    return createHmac('sha256', this.keyFor(purpose)).update(JSON.stringify(parts)).digest('base64url');
  }

  /** Whether `given` is that tag; compared in constant time. */
  isTag(given: string, purpose: Purpose, ...parts: readonly (string | number)[]): boolean {
    const wanted = Buffer.from(this.tag(purpose, ...parts));
    const got = Buffer.from(given);
    return got.length === wanted.length && timingSafeEqual(got, wanted);
  }
}

function secretFor(purpose: Purpose, { secrets }: Config): string | Buffer {
  return LASTING.includes(purpose) ? secrets.plateKey : secrets.token;
}
