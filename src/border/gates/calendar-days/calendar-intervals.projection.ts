import { hanoiMonth } from '../../../shared/domain/hanoi-time.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { CalendarEvent } from '../domain/gate-events.js';
import type { CalendarIntervalRow } from './calendar-interval.entity.js';

type IntervalSet = Extract<CalendarEvent, { type: 'CalendarIntervalSet' }>;

/** Every interval ever set, by direction and month; whoever reads puts them over each other. */
export const calendarIntervals: RowProjection<CalendarIntervalRow, IntervalSet> = {
  name: 'calendar-intervals',
  table: 'calendar_interval',
  key: 'part',
  types: ['CalendarIntervalSet'],
  change: ({ data, position }) => {
    const { gate, route, direction, mode, from, to, announcedAt, reason = null } = data;
    const part = `${data.interval}.${direction}.${hanoiMonth(new Date(from))}`;
    const row = { part, gate, route, direction, mode, startsAt: from, endsAt: to, announcedAt, reason, position };
    return [{ key: part, apply: () => row }];
  },
};
