import { calendarAt, calendarFor, type CalendarView, type Carried } from '../gates/index.js';
import { refuse } from './domain/slot-problems.js';

/** Throws `route-closed`, `goods-closed`: a place is taken only in an hour that is open for what the vehicle carries. */
export function requireHourOpen(calendar: CalendarView, hour: Date, carried: Carried): void {
  if (calendarAt(calendar, hour).mode === 'CLOSED') throw refuse('route-closed');
  if (calendarFor(calendar, hour, carried).mode === 'CLOSED') throw refuse('goods-closed');
}
