import { hanoiDay, plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { HolidayYear } from './public-holidays.js';

/** Minutes of the day, from midnight in Hanoi. */
export interface OfficeSpan {
  readonly from: number;
  readonly to: number;
}

/** When the offices of the province work. */
export interface OfficeCalendar {
  /** Days off within the week, and the weekend days that are worked. */
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
  readonly hours: readonly OfficeSpan[];
}

/** *Default*: 7:30 to 11:30 and 13:30 to 17:30. */
export const OFFICE_HOURS: readonly OfficeSpan[] = [
  { from: 7 * 60 + 30, to: 11 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 + 30 },
];

/** Office hours of a working day, whatever its spans are called in law: a time limit of a day is so many minutes. */
export const MINUTES_OF_DAY = 8 * 60;

export function officeCalendar(
  years: readonly HolidayYear[],
  hours: readonly OfficeSpan[] = OFFICE_HOURS,
): OfficeCalendar {
  const off = new Set(years.flatMap((year) => year.off).flatMap(({ from, to }) => daysFrom(from, to)));
  return { off, worked: new Set(years.flatMap(({ worked }) => worked)), hours };
}

/** Monday to Friday but for public holidays, and the Saturdays that are worked in exchange. */
export function isWorkingDay(day: string, { off, worked }: OfficeCalendar): boolean {
  if (worked.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(day);
}

/** The first working day after a day. */
export function nextWorkingDay(day: string, calendar: OfficeCalendar): string {
  let next = dayAfter(day);
  while (!isWorkingDay(next, calendar)) next = dayAfter(next);
  return next;
}

/** When the office opens on a working day. */
export function opening(day: string, { hours }: OfficeCalendar): Date {
  return plusMinutes(startOfHanoiDay(day), hours[0]?.from ?? 0);
}

/** When the office closes on a working day. */
export function closing(day: string, { hours }: OfficeCalendar): Date {
  return plusMinutes(startOfHanoiDay(day), hours.at(-1)?.to ?? 0);
}

/** The instant at which so many office minutes have gone by since `from`. With 0, the next minute that is one. */
export function plusOfficeMinutes(from: Date, minutes: number, calendar: OfficeCalendar): Date {
  let left = minutes;
  for (let day = hanoiDay(from); ; day = nextWorkingDay(day, calendar)) {
    for (const { start, end } of spansOf(day, calendar)) {
      const begin = Math.max(start, from.getTime());
      const here = (end - begin) / 60_000;
      if (here <= 0) continue;
      if (left <= here && (left > 0 || begin < end)) return new Date(begin + left * 60_000);
      left -= here;
    }
  }
}

/** Whole office minutes between two instants; 0 when `to` is not after `from`. */
export function officeMinutesBetween(from: Date, to: Date, calendar: OfficeCalendar): number {
  let sum = 0;
  const last = hanoiDay(to);
  for (let day = hanoiDay(from); day <= last; day = dayAfter(day))
    for (const { start, end } of spansOf(day, calendar)) {
      const shared = Math.min(end, to.getTime()) - Math.max(start, from.getTime());
      if (shared > 0) sum += shared / 60_000;
    }
  return Math.floor(sum);
}

function spansOf(day: string, calendar: OfficeCalendar): { start: number; end: number }[] {
  if (!isWorkingDay(day, calendar)) return [];
  const midnight = startOfHanoiDay(day).getTime();
  return calendar.hours.map(({ from, to }) => ({ start: midnight + from * 60_000, end: midnight + to * 60_000 }));
}

function daysFrom(from: string, to: string): string[] {
  const found: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) found.push(day);
  return found;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
