import { cutAt, type CalendarEvent } from '../../gates/index.js';
import type { Recorded, RowProjection } from '../../../shared/event-store/projection.js';
import type { CalendarOnBoard } from '../domain/board-rows.js';
import { announceSection } from './announce.js';

const DAY_MS = 86_400_000;

type Seen = Extract<CalendarEvent, { type: 'CalendarIntervalSet' | 'GoodsClosed' | 'ClosureEnded' }>;

/**
 * Hours of each route and direction, and what is not taken in them; whoever shows them finds the present mode by the
 * clock, so that no job can be late.
 */
export const calendarsOnBoard: RowProjection<CalendarOnBoard, Seen> = {
  name: 'board-calendar',
  table: 'board_calendar',
  key: 'calendar',
  types: ['CalendarIntervalSet', 'GoodsClosed', 'ClosureEnded'],
  change: (event) => {
    const { gate, route, direction } = event.data;
    const calendar = `${route}.${direction}`;
    const none = { calendar, gate, route, direction, intervals: [], closures: [] };
    return [{ key: calendar, apply: (row = none) => ({ ...row, ...changeOf(event, row) }) }];
  },
  announce: announceSection('calendars', (row) => row),
};

function changeOf({ type, data }: Recorded<Seen>, row: CalendarOnBoard): Partial<CalendarOnBoard> {
  const { from } = data;
  switch (type) {
    case 'CalendarIntervalSet': {
      const { interval, to, mode, announcedAt, openEnded } = data;
      const past = new Date(Date.parse(announcedAt) - DAY_MS).toISOString();
      const others = row.intervals.filter(
        (other) => other.to > past && !(other.interval === interval && other.from === from),
      );
      return { intervals: [...others, { interval, from, to, mode, announcedAt, ...(openEnded && { openEnded }) }] };
    }
    case 'GoodsClosed': {
      const { closure, to, announcedAt, cargo = [], hs = [], openEnded } = data;
      const past = new Date(Date.parse(announcedAt) - DAY_MS).toISOString();
      const others = row.closures.filter(
        (other) => other.to > past && !(other.closure === closure && other.from === from),
      );
      return { closures: [...others, { closure, from, to, announcedAt, cargo, hs, ...(openEnded && { openEnded }) }] };
    }
    case 'ClosureEnded':
      return {
        intervals: cutAt(row.intervals, ({ interval }) => interval === data.closure, from),
        closures: cutAt(row.closures, ({ closure }) => closure === data.closure, from),
      };
  }
}
