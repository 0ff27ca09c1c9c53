import { randomBytes, timingSafeEqual } from 'node:crypto';
import { hashOf } from '../../shared/canonical-json.js';

/** The public inputs of a call and references to what proves them (certificate, AEO decision, booking). */
export interface CommittedInputs {
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly evidence: Readonly<Record<string, string | number | boolean>>;
}

/** Sixteen random bytes in hex, kept with the evidence and shown to the ticket's owner and auditors only. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/**
 * SHA-256 in hex over the RFC 8785 JSON of inputs, evidence and salt. Published with the call it binds the gate to its
 * evidence without showing it: the salt keeps short evidence from being guessed.
 */
export function commitment(committed: CommittedInputs, salt: string): string {
  const { inputs, evidence } = committed;
  return hashOf({ inputs, evidence, salt });
}

/** Whether inputs, evidence and salt are those behind a published commitment. */
export function opensCommitment(published: string, committed: CommittedInputs, salt: string): boolean {
  const [given, expected] = [Buffer.from(published, 'hex'), Buffer.from(commitment(committed, salt), 'hex')];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
