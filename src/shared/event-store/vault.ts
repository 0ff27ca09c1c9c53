import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { seal, unseal } from './sealing.js';

/** Seals what must not be readable in the tables or a backup, as one text `keyId:base64`. */
@Injectable()
export class Vault {
  constructor(private readonly config: Config) {}

  /** @param ref what the content belongs to, e.g. `totp:<person>`; it opens only under the same */
  seal(ref: string, content: unknown): string {
    const { ciphertext, keyId } = seal(this.config.secrets.personalKeys, ref, content);
    return `${keyId}:${ciphertext.toString('base64')}`;
  }

  open<T>(ref: string, sealed: string): T {
    const at = sealed.indexOf(':');
    const box = { keyId: sealed.slice(0, at), ciphertext: Buffer.from(sealed.slice(at + 1), 'base64') };
    return unseal(this.config.secrets.personalKeys, ref, box) as T;
  }
}
