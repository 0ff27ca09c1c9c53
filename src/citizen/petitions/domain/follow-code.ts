/** The code is read out over the phone: no letters that sound or look alike. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code such as `7KQM-2XWA-9TRD` of random bytes, at least twelve: some 59 bits in all. */
export function followCode(bytes: Uint8Array): string {
  const characters = Array.from(bytes.subarray(0, 12), (byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  return [0, 4, 8].map((from) => characters.slice(from, from + 4).join('')).join('-');
}

/** A code as it was typed, in its normal spelling; undefined when it cannot be one. */
export function typedFollowCode(text: string): string | undefined {
  const bare = text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  if (bare.length !== 12 || Array.from(bare).some((each) => !ALPHABET.includes(each))) return undefined;
  return `${bare.slice(0, 4)}-${bare.slice(4, 8)}-${bare.slice(8)}`;
}
