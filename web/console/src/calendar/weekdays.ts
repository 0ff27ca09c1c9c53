import { HANOI } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';

/** A Monday, to write weekdays by. */
const MONDAY = noonOf('2026-11-23');
const DAY_MS = 86_400_000;

/** Says a day of the week, 1 Monday to 7 Sunday, in short. */
export function useWeekdays(): (day: number) => string {
  const { language } = useWords();
  const written = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: HANOI });
  return (day) => written.format(MONDAY + (day - 1) * DAY_MS);
}
