/** Hanoi has been UTC+7 without summer time since 1975; Beijing is UTC+8. Kept as arithmetic so that the domain stays pure. */
const HANOI_MS = 7 * 3_600_000;

/** The Hanoi calendar day of an instant, `yyyy-mm-dd`. */
export function hanoiDay(at: Date): string {
  return new Date(at.getTime() + HANOI_MS).toISOString().slice(0, 10);
}

/** The Hanoi month of an instant, `yyyy-mm`. */
export function hanoiMonth(at: Date): string {
  return hanoiDay(at).slice(0, 7);
}

/** The start of a Hanoi day (`yyyy-mm-dd`) as an instant. */
export function startOfHanoiDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - HANOI_MS);
}

/** The start of the clock hour that holds the instant (full hours agree in UTC and Hanoi). */
export function startOfHour(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000);
}

/** Minutes later (negative: earlier). */
export function plusMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
