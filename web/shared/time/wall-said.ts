import type { Language } from '../words/catalogue.js';
import { hanoiDay, HANOI, wallClock, weekdayOf, wholeDay } from './instants.js';

/**
 * `Thứ Năm, 12/11/2026 16:00` of what a field for a day, or a day and a time, holds (`2026-11-12`, `2026-11-12T16:00`, on Hanoi's
 * wall). The browser's own field writes month before day, and 04:00 PM, wherever the machine is set so; undefined until it is whole.
 */
export function wallSaid(typed: string, language: Language): string | undefined {
  const [day = '', time] = typed.split('T');
  const at = Date.parse(`${day}T${time ?? '00:00'}+07:00`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at) || hanoiDay(at) !== day) return undefined;
  const said =
    language === 'zh'
      ? `${wholeDay(at, language)}${weekdayOf(at, language)}`
      : `${weekdayOf(at, language)}, ${wholeDay(at, language)}`;
  return time === undefined ? said : `${said} ${wallClock(at, HANOI)}`;
}
