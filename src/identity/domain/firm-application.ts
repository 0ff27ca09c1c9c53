import type { Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';

export const APPLICATION_STATUSES = ['PENDING', 'APPROVED', 'REFUSED'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Why the board refuses a firm; more may stand in a note. */
export const REFUSAL_REASONS = [
  'PAPERS_MISSING',
  'TAX_CODE_NOT_IN_FORCE',
  'NOT_AUTHORISED_BY_THE_FIRM',
  'CONTACT_NOT_REACHED',
  'OTHER',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How often one source may ask in 15 minutes. A counter, where a clerk stands, is not limited. */
export const APPLICATIONS_FROM_SOURCE = 10;
export const FOLLOWS_FROM_SOURCE = 60;

/** The gate's board decides who joins: its supervisor at his gate; ADMIN, who keeps the register of firms, at all. */
export function mayDecideApplication(by: Principal, gate: Gate): boolean {
  return by.roles.includes('ADMIN') || (by.roles.includes('SUPERVISOR') && by.gate === gate);
}

/** Of which gate somebody sees applications: his own, or all (`undefined`). */
export function gateOfApplications(by: Principal): Gate | undefined {
  return by.roles.includes('ADMIN') ? undefined : by.gate;
}

/** The code is read out over the phone: no letters that sound or look alike. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code such as `7KQM-2XWA-9TRD` of random bytes, at least twelve: one character a byte, some 59 bits in all. */
export function codeOf(bytes: Uint8Array): string {
  const characters = Array.from(bytes.subarray(0, 12), (byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  return [0, 4, 8].map((from) => characters.slice(from, from + 4).join('')).join('-');
}

/** A code as it was typed, in its normal spelling; undefined when it cannot be one. */
export function normalCode(text: string): string | undefined {
  const bare = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (bare.length !== 12 || Array.from(bare).some((each) => !ALPHABET.includes(each))) return undefined;
  return `${bare.slice(0, 4)}-${bare.slice(4, 8)}-${bare.slice(8)}`;
}
