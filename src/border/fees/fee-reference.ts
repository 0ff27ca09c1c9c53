import { randomInt } from 'node:crypto';

/** Crockford's letters: none that is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const START = 'LS';
const RANDOM = 10;
const FORM = new RegExp(`${START}[${LETTERS}]{${RANDOM + 1}}`, 'g');

/** A reference that a payer or a bank can copy: `LS`, ten letters by lot, a check letter. */
export function newReference(): string {
  const drawn = Array.from({ length: RANDOM }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return START + drawn + checkOf(drawn);
}

/** Our reference in the text of a transfer, whatever the bank put around it or into it; undefined when there is none. */
export function referenceIn(text: string): string | undefined {
  const bare = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  for (let at = bare.indexOf(START); at >= 0; at = bare.indexOf(START, at + 1)) {
    const [found] = bare.slice(at, at + START.length + RANDOM + 1).match(FORM) ?? [];
    if (found && checkOf(found.slice(START.length, -1)) === found.at(-1)) return found;
  }
  return undefined;
}

/** Finds any one wrong letter. */
function checkOf(drawn: string): string {
  let sum = 0;
  for (const letter of drawn) sum = (sum * 2 + LETTERS.indexOf(letter) + (sum >= 16 ? 1 : 0)) % 32;
  return LETTERS[sum] as string;
}
