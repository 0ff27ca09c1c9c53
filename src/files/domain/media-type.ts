/** What is taken: photos as phones make them, and PDF. */
export const MEDIA_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

const SHOWN: readonly MediaType[] = ['image/jpeg', 'image/png', 'image/webp'];
/** Whether every browser shows it as a picture. */
export const isShownByBrowsers = (type: MediaType): boolean => SHOWN.includes(type);

/** So many bytes from the beginning tell the type. */
export const HEAD_BYTES = 16;

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Brands of the still pictures that phones write (ISO/IEC 23008-12). */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1']);

/** The type by the content's own first bytes: neither name nor label of the sender counts. Undefined: none that is taken. */
export function mediaTypeOf(head: Uint8Array): MediaType | undefined {
  const begins = (bytes: readonly number[]) => bytes.every((byte, n) => head[n] === byte);
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (begins(JPEG)) return 'image/jpeg';
  if (begins(PNG)) return 'image/png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp';
  if (text(4, 8) === 'ftyp' && HEIC_BRANDS.has(text(8, 12))) return 'image/heic';
  return text(0, 5) === '%PDF-' ? 'application/pdf' : undefined;
}
