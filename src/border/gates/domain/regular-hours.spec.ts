import { fold } from '../../../shared/domain/decider.js';
import { announceInterval, calendarAt, calendarFold, type Calendars } from './calendar.js';
import type { CalendarEvent, WeeklyHours } from './gate-events.js';
import { calendarStreamName } from './gate-names.js';
import { expandHours, requireOrder } from './regular-hours.js';

const of = { route: 'HN-1119', gate: 'HUU_NGHI', direction: 'EXPORT' } as const;
const week: WeeklyHours[] = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '07:00', closes: '19:00', mode: 'NORMAL' }];
const hanoi = (text: string) => new Date(`2026-${text}:00.000+07:00`);
const november = 'calendar-HN-1119-EXPORT-2026-11';
const december = 'calendar-HN-1119-EXPORT-2026-12';

function then(before: Calendars, events: Readonly<Record<string, readonly CalendarEvent[]>>): Calendars {
  const after = { ...before };
  for (const [stream, added] of Object.entries(events))
    after[stream] = fold(calendarFold, added, before[stream] ?? calendarFold.initial);
  return after;
}
const modeAt = (calendars: Calendars, at: Date) =>
  calendarAt(calendars[calendarStreamName(of.route, of.direction, at)] ?? calendarFold.initial, at).mode;
const set = (events: readonly CalendarEvent[] | undefined) =>
  (events ?? []).filter(({ type }) => type === 'CalendarIntervalSet');

describe('Regular hours', () => {
  const now = hanoi('11-22T06:00');
  const first = expandHours({}, of, week, 'a', now);
  const calendars = then({}, first);

  it('stand in the calendar for fourteen days, in the month of each day', () => {
    expect(set(first[november])).toHaveLength(9);
    expect(set(first[december])).toHaveLength(5);
    expect(modeAt(calendars, hanoi('11-22T07:00'))).toBe('NORMAL');
    expect(modeAt(calendars, hanoi('12-05T18:59'))).toBe('NORMAL');
    expect(modeAt(calendars, hanoi('12-06T12:00'))).toBe('CLOSED');
    expect(first[november]?.at(-1)).toMatchObject({ type: 'HoursExtended', data: { through: '2026-12-05' } });
  });

  it('add just the new day when they are extended a day later', () => {
    const next = expandHours(calendars, of, week, 'b', hanoi('11-23T00:00'));
    expect(set(next[november])).toEqual([]);
    expect(set(next[december])).toHaveLength(1);
    expect(modeAt(then(calendars, next), hanoi('12-06T12:00'))).toBe('NORMAL');
  });

  it('close what a shorter day no longer holds', () => {
    const shorter = week.map((hours) => ({ ...hours, closes: '17:00' }));
    const after = then(calendars, expandHours(calendars, of, shorter, 'c', hanoi('11-22T12:00')));
    expect(modeAt(after, hanoi('11-22T16:59'))).toBe('NORMAL');
    expect(modeAt(after, hanoi('11-22T17:00'))).toBe('CLOSED');
    expect(modeAt(after, hanoi('11-25T18:00'))).toBe('CLOSED');
  });

  it('never open what an announcement closed, however early it was announced', () => {
    const holiday = announceInterval(
      calendars,
      { ...of, interval: 'h', from: hanoi('12-05T12:00'), to: hanoi('12-07T00:00'), mode: 'CLOSED', reason: 'HOLIDAY' },
      { intervalDays: 62 },
      hanoi('11-22T08:00'),
    );
    const closed = then(calendars, holiday);
    const after = then(closed, expandHours(closed, of, week, 'd', hanoi('11-24T00:00')));
    expect(modeAt(after, hanoi('12-05T11:59'))).toBe('NORMAL');
    expect(modeAt(after, hanoi('12-05T12:00'))).toBe('CLOSED');
    expect(modeAt(after, hanoi('12-06T12:00'))).toBe('CLOSED');
    expect(modeAt(after, hanoi('12-07T12:00'))).toBe('NORMAL');
  });

  it('take effect at once when they are set in the middle of a day, and say so', () => {
    const events = expandHours({}, of, week, 'e', hanoi('11-22T12:00'));
    expect(events[november]).toContainEqual(
      expect.objectContaining({ type: 'CalendarTurned', data: expect.objectContaining({ mode: 'NORMAL' }) }),
    );
    expect(events[november]?.[0]).toMatchObject({ data: { from: hanoi('11-22T12:00').toISOString() } });
  });

  it('differ by the day of the week', () => {
    const noSunday = week.map((hours) => ({ ...hours, days: [1, 2, 3, 4, 5, 6] }));
    const after = then({}, expandHours({}, of, noSunday, 'f', now));
    expect(modeAt(after, hanoi('11-22T12:00'))).toBe('CLOSED');
    expect(modeAt(after, hanoi('11-23T12:00'))).toBe('NORMAL');
  });

  it('refuse to close before they open', () => {
    expect(() => requireOrder([{ days: [1], opens: '19:00', closes: '07:00', mode: 'NORMAL' }])).toThrow(
      'hours-out-of-order',
    );
  });
});
