import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';

const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-z]{6,9})\.([\w-]{43})$/;

/** Signed links by which a walk-in is completed. None is stored: the same slip printed again has a link that holds as well. */
@Injectable()
export class WalkInLinks {
  private readonly key: Buffer;

  constructor({ secrets }: Config) {
    this.key = Buffer.from(hkdfSync('sha256', secrets.token, 'gate-walk-in', 'complete', 32));
  }

  /** The secret part is behind `#`, so that it reaches no server log. */
  pathOf(declaration: string, until: Date): string {
    const end = Math.floor(until.getTime() / 1000).toString(36);
    return `/walk-in#${declaration}.${end}.${this.tag(declaration, end)}`;
  }

  /** The declaration that a genuine link names, as long as it holds; undefined otherwise. */
  read(link: string, now: Date): string | undefined {
    const [, declaration, end = '', tag = ''] = FORM.exec(link) ?? [];
    if (declaration === undefined) return undefined;
    if (!timingSafeEqual(Buffer.from(tag), Buffer.from(this.tag(declaration, end)))) return undefined;
    return Number.parseInt(end, 36) * 1000 > now.getTime() ? declaration : undefined;
  }

  private tag(declaration: string, end: string): string {
    return createHmac('sha256', this.key).update(`${declaration} ${end}`).digest('base64url');
  }
}
