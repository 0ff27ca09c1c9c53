import { plusMinutes } from '../../../shared/domain/hanoi-time.js';

/** How places that are given back find somebody: a dated setting of each gate. */
export interface DrawRules {
  /** Places are drawn at every so many minutes of the hour. */
  readonly everyMinutes: number;
  /** So many hours before the hour, and later, whoever comes first has the place. */
  readonly firstComeHours: number;
  /** Between commitment and draw. */
  readonly revealAfterMinutes: number;
}

/** What holds at a gate whose supervisor has set nothing. */
export const PUBLISHED_DRAW_RULES: DrawRules = { everyMinutes: 15, firstComeHours: 4, revealAfterMinutes: 1 };

/** Whether an hour (ISO) is so near that nothing is drawn any more. */
export function isFirstCome(hour: string, at: Date, { firstComeHours }: DrawRules): boolean {
  return at >= plusMinutes(new Date(hour), -firstComeHours * 60);
}

/** The instant of the next draw after `at`; undefined when whoever comes first has the place by then. */
export function nextDraw(hour: string, at: Date, rules: DrawRules): Date | undefined {
  const step = rules.everyMinutes * 60_000;
  const next = new Date((Math.floor(at.getTime() / step) + 1) * step);
  return isFirstCome(hour, next, rules) ? undefined : next;
}

/** When what is committed at an instant is drawn: before the next commitment, also by rules of before that was asked of them. */
export function revealAt(at: Date, { everyMinutes, revealAfterMinutes }: DrawRules): Date {
  return plusMinutes(at, Math.min(revealAfterMinutes, everyMinutes - 1));
}
