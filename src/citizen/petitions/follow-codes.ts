import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import { followCode } from './domain/follow-code.js';

/**
 * The codes by which senders follow: the same for a retry, and in no table, where only their tags stand. They must be found
 * again after `SECRET_TOKEN` was changed, so they hang on `SECRET_PLATE`, which is never changed.
 */
@Injectable()
export class FollowCodes {
  private readonly key: Buffer;

  constructor({ secrets }: Config) {
    this.key = Buffer.from(hkdfSync('sha256', secrets.plateKey, 'petitions', 'follow', 32));
  }

  codeFor(id: string): string {
    return followCode(Buffer.from(this.tag('code of', id), 'base64url'));
  }

  keyOf(code: string): string {
    return this.tag('key of', code);
  }

  private tag(...parts: readonly string[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64url');
  }
}
