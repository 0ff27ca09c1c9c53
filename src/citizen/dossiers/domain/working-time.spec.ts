import { describe, expect, it } from '@jest/globals';
import { PUBLIC_HOLIDAYS } from './public-holidays.js';
import {
  isWorkingDay,
  nextWorkingDay,
  officeCalendar,
  officeMinutesBetween,
  plusOfficeMinutes,
} from './working-time.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);
const hanoi = (text: string) => new Date(`${text}+07:00`);
const working = (...days: string[]) => days.map((day) => isWorkingDay(day, calendar));

describe('The working days of the province', () => {
  it('are Monday to Friday', () => {
    expect(working('2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30')).toEqual([true, false, false, true]);
  });

  it('leave out the holidays that stand still, and the days exchanged for them', () => {
    expect(working('2026-01-01', '2026-01-02', '2026-04-30', '2026-05-01')).toEqual([false, false, false, false]);
    expect(working('2026-08-31', '2026-09-01', '2026-09-02', '2026-09-03')).toEqual([false, false, false, true]);
  });

  it('include the Saturdays that are worked in exchange', () => {
    expect(working('2026-01-10', '2026-08-22', '2026-08-29')).toEqual([true, true, false]);
  });

  it('leave out Tết and the day of the Hùng Kings, which move from year to year', () => {
    expect(nextWorkingDay('2026-02-13', calendar)).toBe('2026-02-23');
    expect(nextWorkingDay('2027-02-04', calendar)).toBe('2027-02-12');
    expect(working('2026-04-27', '2027-04-16', '2027-04-26')).toEqual([false, false, true]);
  });

  it('make up for a holiday on a Saturday or Sunday', () => {
    expect(working('2027-05-03', '2027-05-04')).toEqual([false, true]);
  });
});

describe('Office time', () => {
  it('runs from half past seven, rests at noon and ends at half past five', () => {
    expect(plusOfficeMinutes(hanoi('2026-11-30T07:30:00'), 480, calendar)).toEqual(hanoi('2026-11-30T17:30:00'));
    expect(plusOfficeMinutes(hanoi('2026-11-30T11:00:00'), 60, calendar)).toEqual(hanoi('2026-11-30T14:00:00'));
    expect(plusOfficeMinutes(hanoi('2026-11-30T12:10:00'), 30, calendar)).toEqual(hanoi('2026-11-30T14:00:00'));
  });

  it('goes over a night, a weekend and a holiday', () => {
    expect(plusOfficeMinutes(hanoi('2026-11-27T17:00:00'), 60, calendar)).toEqual(hanoi('2026-11-30T08:00:00'));
    expect(plusOfficeMinutes(hanoi('2026-02-13T17:30:00'), 30, calendar)).toEqual(hanoi('2026-02-23T08:00:00'));
  });

  it('with no minutes to go is the next moment at which the office works', () => {
    expect(plusOfficeMinutes(hanoi('2026-11-28T10:00:00'), 0, calendar)).toEqual(hanoi('2026-11-30T07:30:00'));
    expect(plusOfficeMinutes(hanoi('2026-11-30T09:00:00'), 0, calendar)).toEqual(hanoi('2026-11-30T09:00:00'));
  });

  it('between two instants counts the minutes that were worked', () => {
    const between = (from: string, to: string) => officeMinutesBetween(hanoi(from), hanoi(to), calendar);
    expect(between('2026-11-27T16:30:00', '2026-11-30T08:30:00')).toBe(120);
    expect(between('2026-11-28T08:00:00', '2026-11-29T20:00:00')).toBe(0);
    expect(between('2026-11-30T08:30:00', '2026-11-30T08:00:00')).toBe(0);
  });

  it('between two instants is what was added to the first', () => {
    for (const minutes of [1, 239, 240, 241, 480, 1_000, 4_801]) {
      const from = hanoi('2026-08-20T15:45:00');
      expect(officeMinutesBetween(from, plusOfficeMinutes(from, minutes, calendar), calendar)).toBe(minutes);
    }
  });
});
