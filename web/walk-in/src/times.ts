import { sentence } from './said.js';
import type { Language } from './words.js';

/** Hours and minutes in a zone. */
export function clock(instant: string, zone: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
}

/** The times on both sides of the border. */
export function clocks(instants: readonly string[], language: Language): string {
  const at = (zone: string) => [...new Set(instants.map((each) => clock(each, zone)))].join('–');
  return sentence('clocks', language, { vn: at('Asia/Ho_Chi_Minh'), cn: at('Asia/Shanghai') });
}

function minutesTo(instant: string, now: number): number {
  return Math.round((new Date(instant).getTime() - now) / 60_000);
}

/** Beyond that only the time itself is told. */
const NEAR_MINUTES = 180;

/** `08:15 Viet Nam · 09:15 China (in 12 min)`. */
export function until(instant: string, now: number, language: Language): string {
  const minutes = minutesTo(instant, now);
  const time = clocks([instant], language);
  if (Math.abs(minutes) > NEAR_MINUTES) return time;
  const n = String(Math.abs(minutes));
  return `${time} (${sentence(minutes >= 0 ? 'inMinutes' : 'lateMinutes', language, { n })})`;
}

/** Relative and absolute: `in 25–40 min (14:05–14:20 Viet Nam · 15:05–15:20 China)`. */
export function band(earliest: string, latest: string | undefined, now: number, language: Language): string {
  const ends = [earliest, ...(latest === undefined ? [] : [latest])];
  const times = clocks(ends, language);
  const minutes = ends.map((each) => Math.max(0, minutesTo(each, now)));
  if (Math.max(...minutes) > NEAR_MINUTES) return times;
  const n = [...new Set(minutes)].join('–');
  return `${n === '0' ? sentence('soon', language) : sentence('inMinutes', language, { n })} (${times})`;
}
