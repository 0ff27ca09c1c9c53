import { fold } from '../../../shared/domain/decider.js';
import { calendarFold, type CalendarState } from './calendar.js';
import type { CalendarEvent } from './gate-events.js';
import { shutSpans, spansTogether } from './shut-time.js';

const of = { gate: 'HUU_NGHI', route: 'HN-1119', direction: 'EXPORT' } as const;
const at = (time: string) => new Date(`2026-11-${time}:00.000+07:00`).toISOString();
const announcedAt = at('22T00:00');
const set = (interval: string, from: string, to: string, closed: boolean): CalendarEvent => ({
  type: 'CalendarIntervalSet',
  data: {
    ...of,
    interval,
    from: at(from),
    to: at(to),
    announcedAt,
    ...(closed ? { mode: 'CLOSED', reason: 'FAR_SIDE' } : { mode: 'NORMAL' }),
  },
});
const month = (...events: CalendarEvent[]): CalendarState =>
  fold(calendarFold, [set('day', '23T07:00', '23T19:00', false), ...events]);
const empty = { cargo: 'EMPTY', hs: [] } as const;
const durian = { cargo: 'FRUIT', hs: ['08106000'] } as const;
const shut = (state: CalendarState, carried: typeof empty | typeof durian = empty) =>
  shutSpans([state], at('23T00:00'), at('24T00:00'), carried).map(({ by, from, to }) => [by, from, to]);

describe('The time in which a route was shut', () => {
  it('is none on a usual day: the night was known beforehand', () => {
    expect(shut(month())).toEqual([]);
  });

  it('is that of a closure through the night, up to when it was lifted', () => {
    const closed = month(set('c1', '23T10:00', '25T10:00', true));
    expect(shut(closed)).toEqual([['c1', at('23T10:00'), at('24T00:00')]]);
    const lifted: CalendarEvent = {
      type: 'ClosureEnded',
      data: { ...of, closure: 'c1', from: at('23T12:00'), at: at('23T12:00') },
    };
    expect(shut(fold(calendarFold, [lifted], closed))).toEqual([['c1', at('23T10:00'), at('23T12:00')]]);
  });

  it('counts once where two closures lie over each other', () => {
    const twice = month(set('c1', '23T10:00', '23T14:00', true), set('c2', '23T12:00', '23T16:00', true));
    expect(shut(twice)).toEqual([
      ['c1', at('23T10:00'), at('23T12:00')],
      ['c2', at('23T12:00'), at('23T16:00')],
    ]);
  });

  it('is for goods only that of who carries them', () => {
    const goods = month({
      type: 'GoodsClosed',
      data: {
        ...of,
        closure: 'g1',
        from: at('23T10:00'),
        to: at('23T12:00'),
        announcedAt,
        reason: 'FAR_SIDE',
        cargo: ['FRUIT'],
      },
    });
    expect(shut(goods)).toEqual([]);
    expect(shut(goods, durian)).toEqual([['g1', at('23T10:00'), at('23T12:00')]]);
  });

  it('is one from two that touch, of the same cause', () => {
    const span = (from: string, to: string) => ({ by: 'c1', reason: 'ORDER' as const, from: at(from), to: at(to) });
    expect(spansTogether([span('23T10:00', '23T11:00'), span('23T11:00', '23T12:00')])).toEqual([
      span('23T10:00', '23T12:00'),
    ]);
  });
});
