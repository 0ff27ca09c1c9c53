import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fromBase45, toBase45 } from './domain/base45.js';
import type { Pass } from './domain/pass.js';
import { bodyOfBytes, bytesOfBody, type PassBody } from './domain/pass-body.js';
import { refuse } from './domain/pass-problems.js';
import { PassKeys } from './pass-keys.js';

const PREFIX = 'LSP1:';
const SIGNATURE = 64;

/** The signed text of a QR code: `LSP1:` and base45 of body and Ed25519 signature. docs/passes.md is for barriers. */
@Injectable()
export class PassTexts {
  constructor(private readonly keys: PassKeys) {}

  /** @param plateEnd last three characters of the plate; undefined for a vehicle without one */
  write({ ticket, code, gate, number, issuedAt, validUntil }: Pass, plateEnd: string | undefined): string {
    const plateCheck = plateEnd === undefined ? undefined : checkOf(ticket, number, plateEnd);
    const said = { key: this.keys.current, ticket, code, gate, number, issuedAt, validUntil };
    const bytes = bytesOfBody({ ...said, ...(plateCheck !== undefined && { plateCheck }) });
    return PREFIX + toBase45(Buffer.concat([bytes, this.keys.sign(bytes)]));
  }

  /** What a genuine pass says; whether it still counts, the log knows. Throws `pass-not-ours`. */
  read(text: string): PassBody {
    const all = text.startsWith(PREFIX) ? fromBase45(text.slice(PREFIX.length)) : undefined;
    if (!all) throw refuse('pass-not-ours');
    const bytes = all.subarray(0, -SIGNATURE);
    const body = bodyOfBytes(bytes);
    if (!body || !this.keys.isSigned(bytes, all.subarray(-SIGNATURE), body.key)) throw refuse('pass-not-ours');
    return body;
  }
}

/**
 * Four bits: a barrier's camera notices fifteen of sixteen wrong vehicles, while whoever finds a print still has sixty of a
 * thousand endings of a plate to guess.
 */
export function checkOf(ticket: string, number: number, plateEnd: string): number {
  const hash = createHash('sha256').update(`${ticket}.${number}.${plateEnd}`).digest();
  return (hash[0] ?? 0) & 0x0f;
}
