const MINUTE_MS = 60_000;

/** Six digits: read across a yard, typed with gloves. */
export const CODE_FORM = /^\d{6}$/;

/** The number of the minute that an instant lies in. */
export function minuteOf(at: Date): number {
  return Math.floor(at.getTime() / MINUTE_MS);
}

/** When the code of an instant's minute ends. */
export function endOfMinute(at: Date): Date {
  return new Date((minuteOf(at) + 1) * MINUTE_MS);
}

/**
 * The minutes whose codes count at an instant, the present one first. The present minute's code hangs on the display; `kept`
 * earlier ones are for whoever read it just before it changed. Those to come never count.
 */
export function countingMinutes(at: Date, kept: number): readonly number[] {
  return Array.from({ length: kept + 1 }, (_, n) => minuteOf(at) - n);
}

/** Six digits of the first four bytes of a tag. */
export function digitsOf(tag: Uint8Array): string {
  const number = new DataView(tag.buffer, tag.byteOffset, tag.byteLength).getUint32(0);
  return String(number % 1_000_000).padStart(6, '0');
}
