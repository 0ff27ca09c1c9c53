import { randomBytes } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { hashOf } from '../../../shared/canonical-json.js';
import type { Lot } from '../domain/draw.js';

const DRAWS = '8f4b1d0e-52b7-5f0c-9d43-7b5a2c1f9e60';

/** The draw of an hour at an instant (ISO): the same for whoever asks. */
export function drawIdOf(slot: string, at: string): string {
  return uuidv5(`${slot} ${at}`, DRAWS);
}

/** Thirty-two random bytes in hex. */
export function newSeed(): string {
  return randomBytes(32).toString('hex');
}

/** What binds a draw to its seed and its entrants before anybody knows the order. */
export function drawCommitment(draw: string, seed: string, entrants: readonly string[]): string {
  return hashOf({ draw, entrants, seed });
}

/** The lots of all entrants. `mix` is the hash of the event that followed the commitment in the log. */
export function lotsOf(seed: string, mix: string, entrants: readonly string[]): Lot[] {
  return entrants.map((entry) => ({ entry, lot: hashOf({ entry, mix, seed }) }));
}

/** Reference of the sealed seed. */
export function seedRefOf(draw: string): string {
  return `draw-seed-${draw}`;
}
