/** Without letters and digits that look alike; of a prime length, so that one check sign finds what people mistype. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM = 5;
const LENGTH = RANDOM + 1;

/**
 * The code of a plate such as `K7M2XT`: five signs of random bytes and one that checks them. Any one sign that is read wrong
 * and any two that are exchanged are found. It is not secret: it hangs in the street.
 */
export function plateCode(bytes: Uint8Array): string {
  const signs = Array.from(bytes.subarray(0, RANDOM), (byte) => byte % ALPHABET.length);
  const check = (ALPHABET.length - (weighed(signs) % ALPHABET.length)) % ALPHABET.length;
  return [...signs, check].map((sign) => ALPHABET[sign]).join('');
}

/** A code as it was typed or scanned, in its normal spelling; undefined when no plate can bear it. */
export function typedPlateCode(text: string): string | undefined {
  const code = text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  const signs = Array.from(code, (sign) => ALPHABET.indexOf(sign));
  if (signs.length !== LENGTH || signs.includes(-1)) return undefined;
  return weighed(signs) % ALPHABET.length === 0 ? code : undefined;
}

/** Each place counts another number of times, none of them a multiple of the length of the alphabet. */
function weighed(signs: readonly number[]): number {
  return signs.reduce((sum, sign, n) => sum + sign * (LENGTH - n), 0);
}
