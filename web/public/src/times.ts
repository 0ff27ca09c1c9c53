import { BEIJING, HANOI, counted, dayAndMonth, hanoiDay, wallClock } from '../../shared/time/instants.js';
import { filled, sentence } from './said.jsx';
import { words, type Language } from './words.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** `19:00`, `19:00 ngày mai` or `07:00 ngày 02/12`: a moment by the clock of Hanoi, with its day when that is another. */
export function momentWords(at: number, now: number, language: Language): string {
  const time = wallClock(at, HANOI);
  if (hanoiDay(at) === hanoiDay(now)) return time;
  if (hanoiDay(at) === hanoiDay(now + 24 * HOUR_MS)) return sentence('tomorrowAt', language, { time });
  return sentence('dayAt', language, { day: dayAndMonth(at, language), time });
}

/** A moment with the clock of Beijing behind it. */
export function bothClocks(at: number, now: number, language: Language): string {
  return sentence('bothClocks', language, { hanoi: momentWords(at, now, language), beijing: wallClock(at, BEIJING) });
}

/** The time of day in both cities. */
export function clocksNow(now: number, language: Language): string {
  return sentence('clocks', language, { hanoi: wallClock(now, HANOI), beijing: wallClock(now, BEIJING) });
}

/** A Hanoi day, `2026-11-30`, as people write it. */
export function dayWords(day: string, language: Language): string {
  return dayAndMonth(Date.parse(`${day}T12:00:00+07:00`), language);
}

/** `4 giờ 55 phút`; minutes alone below an hour, whole days from two on. */
export function span(ms: number, language: Language): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  const [n, m] = [Math.floor(minutes / 60), minutes % 60];
  if (n === 0) return filled(words.minutes, language, { n: minutes });
  if (n >= 48) return filled(words.days, language, { n: Math.round(n / 24) });
  return filled(m === 0 ? words.hours : words.hoursMinutes, language, { n, m });
}

/** A count by the customs of the language. */
export function count(n: number, language: Language): string {
  return counted(n, language);
}
