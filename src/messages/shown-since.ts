/** Whatever is older helps nobody to act; what happened stays in the histories of declaration and ticket. */
export const SHOWN_DAYS = 90;

/** ISO instant of the oldest message that is shown. */
export function shownSince(now: Date): string {
  return new Date(now.getTime() - SHOWN_DAYS * 24 * 3_600_000).toISOString();
}
