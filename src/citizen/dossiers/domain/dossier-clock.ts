import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import {
  MINUTES_OF_DAY,
  closing,
  nextWorkingDay,
  officeMinutesBetween,
  opening,
  plusOfficeMinutes,
  type OfficeCalendar,
} from './working-time.js';

export const LIMIT_UNITS = ['WORKING_DAYS', 'WORKING_HOURS'] as const;

/** How long the office may take. */
export interface Limit {
  readonly amount: number;
  readonly unit: (typeof LIMIT_UNITS)[number];
}

/** The clock of a dossier: what it has used up of its time, and since when it runs; without `since` it stands. */
export interface DossierClock {
  readonly limit: Limit;
  readonly used: number;
  readonly since?: string;
}

/** So long may a dossier that was sent online lie until it is received or refused. */
export const HOURS_TO_RECEIVE = 8;

/**
 * Starts when a dossier is received. The day of the event does not count (Civil Code 91/2015/QH13, article 147): days begin
 * with the next working day, hours at once.
 */
export function startClock(limit: Limit, at: Date, calendar: OfficeCalendar): DossierClock {
  const since = limit.unit === 'WORKING_DAYS' ? opening(nextWorkingDay(hanoiDay(at), calendar), calendar) : at;
  return { limit, used: 0, since: since.toISOString() };
}

/**
 * Stands from now on; stopping one that stands changes nothing. Of a limit in days the last day counts whole: whoever stops it
 * within that day has used up the limit, and no more.
 */
export function stopClock(clock: DossierClock, at: Date, calendar: OfficeCalendar): DossierClock {
  if (clock.since === undefined) return clock;
  const used = clock.used + officeMinutesBetween(new Date(clock.since), at, calendar);
  const due = dueAt(clock, calendar);
  const inTime = due !== undefined && at <= due;
  return { limit: clock.limit, used: inTime ? Math.min(used, minutesOf(clock.limit)) : used };
}

/** Goes on where it stood. */
export function goOn(clock: DossierClock, at: Date): DossierClock {
  return clock.since === undefined ? { ...clock, since: at.toISOString() } : clock;
}

/**
 * When the time is over, as long as the clock runs; undefined while it stands. Of a limit in days the last day counts whole
 * (article 148), whenever in it the clock went on. Once more is used than there was it is over as soon as it goes on.
 */
export function dueAt({ limit, used, since }: DossierClock, calendar: OfficeCalendar): Date | undefined {
  if (since === undefined) return undefined;
  const days = limit.unit === 'WORKING_DAYS';
  const left = minutesOf(limit) - used;
  if (left < 0) return new Date(since);
  const end = plusOfficeMinutes(new Date(since), left, calendar);
  return days ? closing(hanoiDay(end), calendar) : end;
}

function minutesOf({ amount, unit }: Limit): number {
  return amount * (unit === 'WORKING_DAYS' ? MINUTES_OF_DAY : 60);
}

/** How far it has come, in office minutes. */
export function readClock(clock: DossierClock, now: Date, calendar: OfficeCalendar) {
  const { limit, used } = stopClock(clock, now, calendar);
  return { of: minutesOf(limit), used, minutesOfDay: MINUTES_OF_DAY, stands: clock.since === undefined };
}

/** By when a dossier that was sent now must be received or refused. */
export function receiveBy(sent: Date, calendar: OfficeCalendar): Date {
  return plusOfficeMinutes(sent, HOURS_TO_RECEIVE * 60, calendar);
}
