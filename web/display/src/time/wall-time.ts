const HOUR_MS = 3_600_000;
/** Neither city has summer time. */
export const HANOI_HOURS = 7;
export const BEIJING_HOURS = 8;

/** `14:05` of an instant (ms since 1970) so many hours east of Greenwich. */
export function clockFace(at: number, hoursEast: number): string {
  return new Date(at + hoursEast * HOUR_MS).toISOString().slice(11, 16);
}

/** `14:05` on the Hanoi day of `now`, `23/8 14:05` on another. */
export function hanoiMoment(at: number, now: number): string {
  const day = (instant: number) => new Date(instant + HANOI_HOURS * HOUR_MS).toISOString().slice(0, 10);
  const face = clockFace(at, HANOI_HOURS);
  if (day(at) === day(now)) return face;
  const [, month, date] = day(at).split('-').map(Number);
  return `${date}/${month} ${face}`;
}
