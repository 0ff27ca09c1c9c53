import { fold } from '../../../shared/domain/decider.js';
import {
  announceInterval,
  calendarAt,
  calendarFold,
  closedWithin,
  turnCalendar,
  type Announcement,
  type Calendars,
} from './calendar.js';
import type { CalendarEvent } from './gate-events.js';

const of = { route: 'HN-1119', gate: 'HUU_NGHI', direction: 'EXPORT' } as const;
const hanoi = (text: string) => new Date(`2026-11-${text}:00.000+07:00`);
const november = 'calendar-HN-1119-EXPORT-2026-11';
const december = 'calendar-HN-1119-EXPORT-2026-12';

const hours: CalendarEvent = {
  type: 'CalendarIntervalSet',
  data: {
    ...of,
    interval: 'hours',
    from: hanoi('22T07:00').toISOString(),
    to: hanoi('22T19:00').toISOString(),
    mode: 'NORMAL',
    announcedAt: hanoi('20T00:00').toISOString(),
  },
};
const given = (...events: CalendarEvent[]) => fold(calendarFold, events);
const closure = (from: Date, to: Date): Announcement => ({
  ...of,
  interval: 'closure',
  from,
  to,
  mode: 'CLOSED',
  reason: 'FAR_SIDE',
});
const after = (events: readonly CalendarEvent[] | undefined, ...before: CalendarEvent[]) =>
  given(...before, ...(events ?? []));

/** As announced at a gate that has set nothing, or so many days at most. */
const announce = (calendars: Calendars, announced: Announcement, now: Date, intervalDays = 62) =>
  announceInterval(calendars, announced, { intervalDays }, now);

describe('A calendar', () => {
  it('is closed where nothing was set, until the hours begin', () => {
    expect(calendarAt(given(), hanoi('22T12:00'))).toEqual({ mode: 'CLOSED' });
    expect(calendarAt(given(hours), hanoi('22T06:59'))).toEqual({ mode: 'CLOSED', until: hours.data.from });
  });

  it('holds an interval from its first instant to before its last', () => {
    expect(calendarAt(given(hours), hanoi('22T07:00'))).toMatchObject({ mode: 'NORMAL', until: hours.data.to });
    expect(calendarAt(given(hours), hanoi('22T19:00')).mode).toBe('CLOSED');
  });

  it('closes at 07:00 by an announcement of 06:40, and says at 06:59 that it is closed from then on', () => {
    const early = { ...hours, data: { ...hours.data, from: hanoi('22T06:00').toISOString() } } as CalendarEvent;
    const events = announce(
      { [november]: given(early) },
      closure(hanoi('22T07:00'), hanoi('22T12:00')),
      hanoi('22T06:40'),
    );
    const state = after(events[november], early);
    expect(events[november]).toHaveLength(1);
    expect(calendarAt(state, hanoi('22T06:59'))).toMatchObject({
      mode: 'NORMAL',
      until: hanoi('22T07:00').toISOString(),
    });
    expect(calendarAt(state, hanoi('22T07:00'))).toEqual({
      mode: 'CLOSED',
      until: hanoi('22T12:00').toISOString(),
      announcedAt: hanoi('22T06:40').toISOString(),
      reason: 'FAR_SIDE',
    });
    expect(calendarAt(state, hanoi('22T12:00')).mode).toBe('NORMAL');
  });

  it('closes at once, and tells it, when the announcement comes late; the past stays as it was', () => {
    const now = hanoi('22T07:20');
    const events = announce({ [november]: given(hours) }, closure(hanoi('22T07:00'), hanoi('22T12:00')), now);
    const state = after(events[november], hours);
    expect(calendarAt(state, now).mode).toBe('CLOSED');
    expect(calendarAt(state, hanoi('22T07:10')).mode).toBe('NORMAL');
    expect(events[november]?.[1]).toEqual({
      type: 'CalendarTurned',
      data: {
        ...of,
        mode: 'CLOSED',
        until: hanoi('22T12:00').toISOString(),
        announcedAt: now.toISOString(),
        reason: 'FAR_SIDE',
        at: now.toISOString(),
      },
    });
  });

  it('lets the later announcement override the earlier', () => {
    const first = announce({}, closure(hanoi('22T07:00'), hanoi('22T12:00')), hanoi('22T06:40'));
    const closed = after(first[november], hours);
    const reopened = { ...closure(hanoi('22T09:00'), hanoi('22T12:00')), mode: 'NORMAL', reason: 'REOPENED' } as const;
    const second = announce({ [november]: closed }, reopened, hanoi('22T08:30'));
    const state = after(second[november], hours, ...(first[november] ?? []));
    expect(calendarAt(state, hanoi('22T08:00'))).toMatchObject({
      mode: 'CLOSED',
      until: hanoi('22T09:00').toISOString(),
    });
    expect(calendarAt(state, hanoi('22T09:00'))).toMatchObject({
      mode: 'NORMAL',
      until: hanoi('22T19:00').toISOString(),
    });
  });

  it('writes an interval over the end of a month into both months, each its part', () => {
    const to = new Date('2026-12-02T00:00:00.000+07:00');
    const events = announce({}, closure(hanoi('29T00:00'), to), hanoi('22T06:40'));
    const turnOfMonth = '2026-11-30T17:00:00.000Z';
    expect(Object.keys(events)).toEqual([november, december]);
    expect(events[november]?.[0]?.data).toMatchObject({ from: hanoi('29T00:00').toISOString(), to: turnOfMonth });
    expect(events[december]?.[0]?.data).toMatchObject({ from: turnOfMonth, to: to.toISOString() });
  });

  it('refuses an announcement that is empty, over, or longer than the gate has set', () => {
    const now = hanoi('22T08:00');
    expect(() => announce({}, closure(hanoi('23T07:00'), hanoi('23T07:00')), now)).toThrow('interval-empty');
    expect(() => announce({}, closure(hanoi('22T07:00'), hanoi('22T08:00')), now)).toThrow('interval-over');
    const far = new Date('2027-01-25T00:00:00.000+07:00');
    expect(() => announce({}, closure(hanoi('23T07:00'), far), now)).toThrow('interval-too-long');
    expect(announce({}, closure(hanoi('23T07:00'), far), now, 90)).toBeDefined();
    const [week, day] = [new Date('2026-11-30T00:00:00.000+07:00'), hanoi('24T07:00')];
    expect(() => announce({}, closure(hanoi('23T07:00'), week), now, 1)).toThrow('interval-too-long');
    expect(announce({}, closure(hanoi('23T07:00'), day), now, 1)).toBeDefined();
  });

  it('tells each change of mode once, and none that was overtaken by a later one', () => {
    const opening = turnCalendar(given(hours), of, hanoi('22T07:00'));
    expect(opening).toEqual([
      expect.objectContaining({ type: 'CalendarTurned', data: expect.objectContaining({ mode: 'NORMAL' }) }),
    ]);
    const open = given(hours, ...opening);
    expect(turnCalendar(open, of, hanoi('22T07:00'))).toEqual([]);
    expect(turnCalendar(open, of, hanoi('22T12:00'))).toEqual([]);
    const late = announce(
      { [november]: given(hours) },
      closure(hanoi('22T07:00'), hanoi('22T12:00')),
      hanoi('22T07:20'),
    );
    expect(turnCalendar(after(late[november], hours), of, hanoi('22T07:00'))).toEqual([]);
  });

  it('knows whether it was closed at any time of an hour', () => {
    const closing = announce({}, closure(hanoi('22T09:20'), hanoi('22T09:40')), hanoi('22T09:00'));
    const state = after(closing[november], hours);
    const inHour = (hour: string) => closedWithin(state, hanoi(`22T${hour}:00`), hanoi(`22T${hour}:59`));
    expect(['08', '09', '10', '22'].map(inHour)).toEqual([false, true, false, true]);
  });
});
