import type { Language } from '../words/catalogue.js';

export const HANOI = 'Asia/Ho_Chi_Minh';
export const BEIJING = 'Asia/Shanghai';
const LOCALE: Readonly<Record<Language, string>> = { vi: 'vi-VN', zh: 'zh-CN', en: 'en-GB' };
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

const made = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [language, zone, JSON.stringify(options)].join();
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(LOCALE[language], { timeZone: zone, hourCycle: 'h23', ...options });
  made.set(key, fresh);
  return fresh;
}

/** `14:05` on the wall of a city. */
export function wallClock(at: number, zone: string): string {
  return format('en', zone, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** `14:05` on the Hanoi day of `now`, with its day on another. */
export function moment(at: number, now: number, language: Language): string {
  const face = wallClock(at, HANOI);
  return hanoiDay(at) === hanoiDay(now) ? face : `${dayAndMonth(at, language)} ${face}`;
}

/** `23/11`, `11月23日`, `23 Nov`. */
export function dayAndMonth(at: number, language: Language): string {
  // ICU writes 23-11 for Vietnamese; people write 23/11, as the British do.
  if (language === 'vi') return format('en', HANOI, { day: '2-digit', month: '2-digit' }).format(at);
  return format(language, HANOI, { day: 'numeric', month: 'short' }).format(at);
}

/** `23/11/2026`: a day with its year, e.g. on which a paper ends. */
export function wholeDay(at: number, language: Language): string {
  if (language === 'vi') return format('en', HANOI, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
  return format(language, HANOI, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** `Thứ Năm`, `星期四`, `Thursday`, in Hanoi. */
export function weekdayOf(at: number, language: Language): string {
  return format(language, HANOI, { weekday: 'long' }).format(at);
}

/** `2026-11-23`: the day in Hanoi. */
export function hanoiDay(at: number): string {
  return new Date(at + 7 * HOUR_MS).toISOString().slice(0, 10);
}

/** How far an instant is away, in the largest unit that fits: `in 25 min`, `3 giờ trước`. */
export function away(at: number, now: number, language: Language): string {
  const ms = at - now;
  const [unit, size] = (
    [
      ['day', DAY_MS],
      ['hour', HOUR_MS],
      ['minute', MINUTE_MS],
    ] as const
  ).find(([, size]) => Math.abs(ms) >= size) ?? ['minute', MINUTE_MS];
  const whole = Math.trunc(ms / size);
  return new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto', style: 'short' }).format(whole, unit);
}

/** `1 h 25`, `50 phút`, for how long something has waited: short, so that a column of them can be compared. */
export function lasted(since: number, now: number, language: Language): string {
  const minutes = Math.max(0, Math.floor((now - since) / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return inUnit(Math.floor(hours / 24), 'day', language);
  if (hours === 0) return inUnit(minutes, 'minute', language);
  return `${inUnit(hours, 'hour', language)} ${String(minutes % 60).padStart(2, '0')}`;
}

function inUnit(amount: number, unit: 'day' | 'hour' | 'minute', language: Language): string {
  // English has single letters for them; the other two write the word.
  const unitDisplay = language === 'en' && unit !== 'minute' ? 'narrow' : 'short';
  return new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit, unitDisplay }).format(amount);
}

/** A number as the reader writes it, with its unit behind it. */
export function counted(amount: number, language: Language, unit?: 'kilogram' | 'celsius'): string {
  return new Intl.NumberFormat(LOCALE[language], unit && { style: 'unit', unit }).format(amount);
}
