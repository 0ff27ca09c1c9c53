import { PUBLIC_HOLIDAYS, isWorkingDay, officeCalendar } from '../dossiers/index.js';
import type { IsWorkingDay } from './domain/time-limits.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);

/** The days on which offices work: the calendar of dossiers holds for petitions too. */
export const isOfficeDay: IsWorkingDay = (day) => isWorkingDay(day, calendar);
