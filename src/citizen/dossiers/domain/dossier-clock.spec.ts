import { describe, expect, it } from '@jest/globals';
import {
  dueAt,
  goOn,
  readClock,
  receiveBy,
  startClock,
  stopClock,
  type DossierClock,
  type Limit,
} from './dossier-clock.js';
import { PUBLIC_HOLIDAYS } from './public-holidays.js';
import { officeCalendar } from './working-time.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);
const hanoi = (text: string) => new Date(`${text}+07:00`);
const days = (amount: number): Limit => ({ amount, unit: 'WORKING_DAYS' });
const hours = (amount: number): Limit => ({ amount, unit: 'WORKING_HOURS' });
const due = (limit: Limit, received: string) => dueAt(startClock(limit, hanoi(received), calendar), calendar);

describe('The deadline of a dossier', () => {
  it('in working days does not count the day of receipt and ends with the office', () => {
    expect(due(days(3), '2026-11-30T09:00:00')).toEqual(hanoi('2026-12-03T17:30:00'));
    expect(due(days(1), '2026-11-30T07:00:00')).toEqual(hanoi('2026-12-01T17:30:00'));
  });

  it('is the same for whoever comes at noon, in the evening or on the weekend before', () => {
    for (const received of ['2026-11-27T11:59:00', '2026-11-27T21:00:00', '2026-11-28T10:00:00', '2026-11-29T23:59:00'])
      expect(due(days(2), received)).toEqual(hanoi('2026-12-01T17:30:00'));
  });

  it('goes over Tết', () => {
    expect(due(days(5), '2026-02-12T15:00:00')).toEqual(hanoi('2026-02-26T17:30:00'));
  });

  it('in working hours counts from the receipt on, or from when the office opens next', () => {
    expect(due(hours(4), '2026-11-30T09:30:00')).toEqual(hanoi('2026-11-30T15:30:00'));
    expect(due(hours(8), '2026-11-28T09:30:00')).toEqual(hanoi('2026-11-30T17:30:00'));
  });

  it('before the receipt is eight office hours from when it was sent', () => {
    expect(receiveBy(hanoi('2026-11-27T15:30:00'), calendar)).toEqual(hanoi('2026-11-30T15:30:00'));
  });
});

describe('The clock of a dossier', () => {
  const stopped = (limit: Limit, received: string, at: string): DossierClock =>
    stopClock(startClock(limit, hanoi(received), calendar), hanoi(at), calendar);

  it('has no deadline while it stands', () => {
    expect(dueAt(stopped(days(5), '2026-11-30T09:00:00', '2026-12-02T11:30:00'), calendar)).toBeUndefined();
  });

  it('goes on with what was left when it stopped, however long it stood', () => {
    // A day and a half of five are used.
    const clock = stopped(days(5), '2026-11-30T09:00:00', '2026-12-02T11:30:00');
    expect(clock.used).toBe(720);
    expect(dueAt(goOn(clock, hanoi('2026-12-21T13:30:00')), calendar)).toEqual(hanoi('2026-12-24T17:30:00'));
  });

  it('uses nothing when it stops on the day of receipt', () => {
    const clock = stopped(days(3), '2026-11-30T09:00:00', '2026-11-30T16:00:00');
    expect(clock.used).toBe(0);
    expect(dueAt(goOn(clock, hanoi('2026-12-07T07:30:00')), calendar)).toEqual(hanoi('2026-12-09T17:30:00'));
  });

  it('that stopped twice has used both spans', () => {
    const once = stopped(hours(8), '2026-11-30T08:00:00', '2026-11-30T09:00:00');
    const twice = stopClock(goOn(once, hanoi('2026-12-01T08:00:00')), hanoi('2026-12-01T10:00:00'), calendar);
    expect(twice.used).toBe(180);
    expect(dueAt(goOn(twice, hanoi('2026-12-02T07:30:00')), calendar)).toEqual(hanoi('2026-12-02T14:30:00'));
  });

  it('stopped again while it stands, or started while it runs, stays as it is', () => {
    const clock = stopped(days(5), '2026-11-30T09:00:00', '2026-12-02T11:30:00');
    expect(stopClock(clock, hanoi('2026-12-09T11:30:00'), calendar)).toEqual(clock);
    const running = goOn(clock, hanoi('2026-12-09T11:30:00'));
    expect(goOn(running, hanoi('2026-12-10T11:30:00'))).toEqual(running);
  });

  it('stopped on its last day, after more office time than the limit has, is in time and has the day on which it goes on', () => {
    const noon = stopped(days(1), '2026-11-30T09:00:00', '2026-12-01T12:00:00');
    const again = stopClock(goOn(noon, hanoi('2026-12-02T10:00:00')), hanoi('2026-12-02T16:30:00'), calendar);
    expect(again.used).toBe(480);
    expect(dueAt(goOn(again, hanoi('2026-12-03T09:00:00')), calendar)).toEqual(hanoi('2026-12-03T17:30:00'));
  });

  it('that is over has nothing left when it goes on: not even the rest of that day', () => {
    const clock = stopped(days(1), '2026-11-30T09:00:00', '2026-12-04T09:00:00');
    expect(dueAt(goOn(clock, hanoi('2026-12-07T10:00:00')), calendar)).toEqual(hanoi('2026-12-07T10:00:00'));
  });
});

describe('The clock of a dossier as it is read', () => {
  it('tells how much of the time is used up, and whether it stands', () => {
    const clock = startClock(days(3), hanoi('2026-11-30T09:00:00'), calendar);
    const tuesdayNoon = hanoi('2026-12-01T12:00:00');
    expect(readClock(clock, tuesdayNoon, calendar)).toEqual({ of: 1_440, used: 240, minutesOfDay: 480, stands: false });
    const stopped = stopClock(clock, tuesdayNoon, calendar);
    const later = readClock(stopped, hanoi('2026-12-04T12:00:00'), calendar);
    expect(later).toMatchObject({ used: 240, stands: true });
  });
});
