import type { Channel } from '../../messages/index.js';
import type { TryLane } from '../../shared/http/try-budgets.js';

/** *Defaults*: customers of a telephone company share an address; nobody is flooded with codes that a stranger asks for. */
export const FROM_AN_HOUR = 60;
const TO_A_DAY = 5;
/**
 * *Default*: one short message of a sign-up for so many parts that a day may cost. It has two or three, so strangers who ask for
 * codes, from however many addresses, leave calls and results most of the day's parts.
 */
const PARTS_OF_ONE = 8;
const DAY_MINUTES = 24 * 60;

/**
 * Whose letter box an address is. What stands behind a plus sign is its owner's own note, and his box has as many such
 * addresses as he likes: to the limits they are one. The letter goes to what was written.
 */
function boxOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address;
  const plus = address.indexOf('+');
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
}

/** The tries that asking for an account counts. The last is taken by whoever may ask at all, so that nobody else fills it. */
export function signUpLanes(
  { channel, address, line }: { readonly channel: Channel; readonly address: string; readonly line: string },
  partsPerDay: number,
): readonly TryLane[] {
  const all: TryLane = {
    kind: 'sign-up by SMS',
    of: 'all',
    limit: Math.max(1, Math.floor(partsPerDay / PARTS_OF_ONE)),
    minutes: DAY_MINUTES,
  };
  return [
    { kind: 'sign-up from', of: line, limit: FROM_AN_HOUR, minutes: 60 },
    { kind: 'sign-up to', of: boxOf(address), limit: TO_A_DAY, minutes: DAY_MINUTES },
    ...(channel === 'SMS' ? [all] : []),
  ];
}
