import { hanoiDay, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import { PUBLIC_HOLIDAYS, isWorkingDay, officeCalendar } from '../dossiers/index.js';
import type { IsWorkingDay } from './domain/time-limits.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);

/** The days on which offices work: the calendar of dossiers holds for petitions too. */
export const isOfficeDay: IsWorkingDay = (day) => isWorkingDay(day, calendar);

/** The midnight that ends the day of an instant: what is due on a day is due then. */
export function endOfHanoiDay(at: Date): Date {
  return new Date(startOfHanoiDay(hanoiDay(at)).getTime() + 86_400_000);
}
