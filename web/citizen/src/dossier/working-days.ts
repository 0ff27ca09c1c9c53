import { PUBLIC_HOLIDAYS } from '../../../../src/citizen/dossiers/domain/public-holidays.js';
import { isWorkingDay, officeCalendar } from '../../../../src/citizen/dossiers/domain/working-time.js';
import { hanoiDay } from '../../../shared/time/instants.js';

const DAY_MS = 86_400_000;
const calendar = officeCalendar(PUBLIC_HOLIDAYS);

/** Working days from tomorrow to the day of an instant, it included: 0 when it is today. */
export function workingDaysUntil(until: number, now: number): number {
  const last = hanoiDay(until);
  let count = 0;
  for (let at = now + DAY_MS; hanoiDay(at) <= last; at += DAY_MS) if (isWorkingDay(hanoiDay(at), calendar)) count += 1;
  return count;
}
