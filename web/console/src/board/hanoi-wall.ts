import { hanoiDay, wallClock, HANOI } from '../../../shared/time/instants.js';

/** `2026-11-23T08:00`, as a field for date and time takes it, of an instant; Hanoi's wall. */
export const wallOf = (at: number): string => `${hanoiDay(at)}T${wallClock(at, HANOI)}`;

/** The instant that a field for date and time names; Hanoi has had no summer time since 1975. */
export const instantOf = (wall: string): string => (wall === '' ? '' : `${wall}:00+07:00`);

const DAY_MS = 86_400_000;

/** Some days later than a day `2026-11-23`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The noon of a day, to write it by. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00+07:00`);
