import type { Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';

/** What a display draws: the board of its gate, or beside the calls the code of its yard. */
export const DISPLAY_LAYOUTS = ['GATE', 'YARD'] as const;
export type DisplayLayout = (typeof DISPLAY_LAYOUTS)[number];

/** What a display can be told to do: show its name, load itself again, draw a picture of itself, say a sentence. */
export const DISPLAY_ORDERS = ['IDENTIFY', 'RESTART', 'PICTURE', 'SPEAK'] as const;
export type DisplayOrderKind = (typeof DISPLAY_ORDERS)[number];

/** A display that was away for longer does not do late what nobody waits for any more. */
export const ORDER_SECONDS = 60;
/** How long the picture of a display is kept. */
export const PICTURE_MINUTES = 15;

/** For how long an unclaimed code counts, and for how long after the claim its display may fetch its token. */
export const PAIRING_MINUTES = 15;
/** How often within a quarter of an hour one source may begin to pair: the displays of a gate share an address. */
export const PAIRINGS_FROM_SOURCE = 40;
/** How often one person may mistype a code in that time. */
export const WRONG_CODES_BY_PERSON = 10;

/** No sign that looks or sounds like another: neither 0 and O nor 1, I and L, 2 and Z, 5 and S, 8 and B, U and V. */
const ALPHABET = '34679ACDEFGHJKMNPQRTVWXY';
const LENGTH = 6;

/** The code of a pairing, such as `K7QMXW`, of random bytes, at least six: 191 million of them. */
export function pairingCodeOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length] ?? '').join('');
}

/** A code as it was typed, in its normal spelling; undefined when it cannot be one. */
export function normalPairingCode(text: string): string | undefined {
  const bare = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return bare.length === LENGTH && Array.from(bare).every((each) => ALPHABET.includes(each)) ? bare : undefined;
}

/** A code is claimed once, and until it expires. */
export function mayBeClaimed(
  pairing: { readonly device: string | null; readonly expiresAt: Date },
  now: Date,
): boolean {
  return pairing.device === null && now < pairing.expiresAt;
}

/** The administrator orders all displays about, a supervisor those of his gate. */
export function mayOrder(by: Principal, gate: Gate): boolean {
  return by.roles.includes('ADMIN') || (by.roles.includes('SUPERVISOR') && by.gate === gate);
}

/** Of which gate somebody sees devices: his own, or all (`undefined`). */
export function gateOfDevices(by: Principal): Gate | undefined {
  return by.roles.includes('ADMIN') ? undefined : by.gate;
}
