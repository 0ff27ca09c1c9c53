import { Injectable } from '@nestjs/common';
import { normalPairingCode, pairingCodeOf } from '../domain/display.js';
import { IdentityKeys } from '../keys.js';

/** How pairings keep their secrets: code and secret are made of the pairing's id, and the table keeps a tag of the code. */
@Injectable()
export class Pairings {
  constructor(private readonly keys: IdentityKeys) {}

  /** What the display shows. */
  codeOf(pairing: string): string {
    return pairingCodeOf(Buffer.from(this.keys.tag('pairing', 'code', pairing), 'base64url'));
  }

  /** What the display alone knows, and by which it fetches its token. */
  secretOf(pairing: string): string {
    return this.keys.tag('pairing', 'secret', pairing);
  }

  isSecret(given: string, pairing: string): boolean {
    return this.keys.isTag(given, 'pairing', 'secret', pairing);
  }

  /** Under which a code is found; undefined for what cannot be one. */
  keyOf(typed: string): string | undefined {
    const code = normalPairingCode(typed);
    return code && this.keys.tag('pairing', 'key', code);
  }
}
