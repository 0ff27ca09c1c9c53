import { hanoiDay, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';

const DAY_MS = 86_400_000;

/** Whether a Hanoi day (`yyyy-mm-dd`) is one: Monday to Friday, and no holiday. */
export function isWorkingDay(day: string, holidays: readonly string[]): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/** The end of the n-th working day after the day of an instant, in Hanoi: the first instant that is too late. */
export function endOfWorkingDays(from: Date, n: number, holidays: readonly string[]): Date {
  let day = startOfHanoiDay(hanoiDay(from));
  for (let left = n; left > 0;) {
    day = new Date(day.getTime() + DAY_MS);
    if (isWorkingDay(hanoiDay(day), holidays)) left -= 1;
  }
  return new Date(day.getTime() + DAY_MS);
}
