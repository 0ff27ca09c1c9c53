import type { CountView } from '../../../src/border/board/board-state/board-state.js';
import { QUEUE_CLASSES, type Direction } from '../../../src/shared/domain/place.js';
import { words, type Language } from './words.js';

/** The classes of a direction in which somebody waits, in the order of the policy. */
export function waitsOf(counts: Readonly<Record<string, CountView>>, direction: Direction): CountView[] {
  return Object.values(counts)
    .filter((count) => count.direction === direction && count.waiting > 0)
    .sort((a, b) => QUEUE_CLASSES.indexOf(a.class) - QUEUE_CLASSES.indexOf(b.class));
}

/** `35 phút`, `2 giờ 05`, `23 giờ`: minutes below an hour and a half, hours beyond, whole ones from ten on. */
export function waitText(minutes: number, language: Language): string {
  if (minutes < 90) return words.minutes[language].replace('{n}', String(minutes));
  const hours = minutes >= 600 ? Math.round(minutes / 60) : Math.floor(minutes / 60);
  const rest = minutes >= 600 ? 0 : minutes % 60;
  const form = rest === 0 ? words.hours[language] : words.hoursMinutes[language];
  return form.replace('{n}', String(hours)).replace('{m}', String(rest).padStart(2, '0'));
}
