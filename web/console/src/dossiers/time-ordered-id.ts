const BYTES = 16;

/** A UUID of version 7 (RFC 9562): the time in front, so that ids of one day lie together; the rest is chance. */
export function timeOrderedId(now = Date.now(), chance = crypto.getRandomValues(new Uint8Array(BYTES))): string {
  const bytes = Uint8Array.from(chance);
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
