import type { CalendarEvent } from '../../gates/index.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { CalendarOnBoard } from '../domain/board-rows.js';
import { announceSection } from './announce.js';

const DAY_MS = 86_400_000;

/** Hours of each route and direction; whoever shows them finds the present mode by the clock, so that no job can be late. */
export const calendarsOnBoard: RowProjection<
  CalendarOnBoard,
  Extract<CalendarEvent, { type: 'CalendarIntervalSet' }>
> = {
  name: 'board-calendar',
  table: 'board_calendar',
  key: 'calendar',
  types: ['CalendarIntervalSet'],
  change: ({ data: { gate, route, direction, interval, from, to, mode, announcedAt } }) => {
    const calendar = `${route}.${direction}`;
    const past = new Date(Date.parse(announcedAt) - DAY_MS).toISOString();
    const none = { calendar, gate, route, direction, intervals: [] };
    return [
      {
        key: calendar,
        apply: (row = none) => ({
          ...row,
          intervals: [
            ...row.intervals.filter(
              (other) => other.to > past && !(other.interval === interval && other.from === from),
            ),
            { interval, from, to, mode, announcedAt },
          ],
        }),
      },
    ];
  },
  announce: announceSection('calendars', (row) => row),
};
