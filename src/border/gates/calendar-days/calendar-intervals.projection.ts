import { hanoiMonth } from '../../../shared/domain/hanoi-time.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { CalendarEvent } from '../domain/gate-events.js';
import type { CalendarIntervalRow } from './calendar-interval.entity.js';

type Seen = Extract<CalendarEvent, { type: 'CalendarIntervalSet' | 'ClosureEnded' }>;

/** Every interval ever set, by direction and month; whoever reads puts them over each other. */
export const calendarIntervals: RowProjection<CalendarIntervalRow, Seen> = {
  name: 'calendar-intervals',
  table: 'calendar_interval',
  key: 'part',
  types: ['CalendarIntervalSet', 'ClosureEnded'],
  change: ({ type, data, position }) => {
    const { direction, from } = data;
    const month = hanoiMonth(new Date(from));
    if (type === 'ClosureEnded') {
      const part = `${data.closure}.${direction}.${month}`;
      return [{ key: part, apply: (row) => row && cut(row, from) }];
    }
    const { gate, route, mode, to, announcedAt, reason = null, openEnded = false } = data;
    const part = `${data.interval}.${direction}.${month}`;
    const row = {
      part,
      gate,
      route,
      direction,
      mode,
      startsAt: from,
      endsAt: to,
      announcedAt,
      reason,
      openEnded,
      position,
    };
    return [{ key: part, apply: () => row }];
  },
};

function cut(row: CalendarIntervalRow, from: string): CalendarIntervalRow | undefined {
  if (new Date(row.startsAt) >= new Date(from)) return undefined;
  return new Date(row.endsAt) <= new Date(from) ? row : { ...row, endsAt: from };
}
