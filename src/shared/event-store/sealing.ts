import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from '../config/secrets.js';

export interface Sealed {
  readonly ciphertext: Buffer;
  readonly keyId: string;
}

const IV = 12;
const TAG = 16;

/** AES-256-GCM with the current key: iv, tag, ciphertext. The reference is bound, so that a row cannot be moved to another. */
export function seal(ring: KeyRing, ref: string, content: unknown): Sealed {
  return sealBytes(ring, ref, Buffer.from(JSON.stringify(content ?? null), 'utf8'));
}

/** The same of bytes as they are. */
export function sealBytes(ring: KeyRing, ref: string, content: Buffer): Sealed {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyOf(ring, ring.current), iv).setAAD(Buffer.from(ref));
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return { ciphertext: Buffer.concat([iv, cipher.getAuthTag(), body]), keyId: ring.current };
}

/** The content that was sealed under `ref`. Throws when the key is gone from the ring or the row was changed. */
export function unseal(ring: KeyRing, ref: string, sealed: Sealed): unknown {
  return JSON.parse(unsealBytes(ring, ref, sealed).toString('utf8'));
}

/** The bytes that were sealed under `ref`. Throws like {@link unseal}. */
export function unsealBytes(ring: KeyRing, ref: string, { ciphertext, keyId }: Sealed): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(ring, keyId), ciphertext.subarray(0, IV))
    .setAAD(Buffer.from(ref))
    .setAuthTag(ciphertext.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(ciphertext.subarray(IV + TAG)), decipher.final()]);
}

function keyOf(ring: KeyRing, id: string): Buffer {
  const key = ring.keys.get(id);
  if (!key) throw new Error(`The personal data key ${id} is not in the key ring`);
  return key;
}
