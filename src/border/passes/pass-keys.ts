import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';

/** A public key as RFC 8037 writes it. */
export interface PublicPassKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** The first four bytes of its RFC 7638 thumbprint, hex; passes name their key by it. */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

interface Signer {
  readonly secret: KeyObject;
  readonly open: KeyObject;
  readonly published: PublicPassKey;
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 keys of passes: the first signs, all verify and are published, so that barriers know the next one before it signs. */
@Injectable()
export class PassKeys {
  private readonly signers: readonly Signer[];

  constructor({ secrets }: Config) {
    this.signers = secrets.passSeeds.map(signerOf);
  }

  get published(): readonly PublicPassKey[] {
    return this.signers.map(({ published }) => published);
  }

  /** The key that signs. */
  get current(): string {
    return this.published[0]?.kid ?? '';
  }

  sign(bytes: Uint8Array): Uint8Array {
    const [signer] = this.signers;
    if (!signer) throw new Error('There is no key for passes');
    return sign(null, bytes, signer.secret);
  }

  isSigned(bytes: Uint8Array, signature: Uint8Array, key: string): boolean {
    const signer = this.signers.find(({ published }) => published.kid === key);
    return signer !== undefined && verify(null, bytes, signer.open, signature);
  }
}

function signerOf(seed: Buffer): Signer {
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const open = createPublicKey(secret);
  const { x = '' } = open.export({ format: 'jwk' });
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }));
  const kid = thumbprint.digest('hex').slice(0, 8);
  return { secret, open, published: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' } };
}
