import type { CommandBus } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import {
  calendarStream,
  monthsOf,
  shutSpans,
  type CalendarEvent,
  type CalendarView,
  type GateEvent,
} from '../../gates/index.js';
import { CountShutTime } from './count-shut-time.handler.js';

type Opening =
  Extract<GateEvent, { type: 'ClosureLifted' | 'IncidentClosed' }> | Extract<CalendarEvent, { type: 'CalendarTurned' }>;

/** A route that opens on a usual morning asks no stay: only what was shut within so many days does. */
const LOOKED_BACK_DAYS = 7;

/** A closure is lifted, an incident is over, or a route opens after a closure: the stays that leave by its gate move by the time that it was shut. */
export function countShutTimeOnOpening(commands: CommandBus, store: EventStore): Reaction<Opening> {
  return {
    name: 'count-shut-time-on-opening',
    types: ['ClosureLifted', 'IncidentClosed', 'CalendarTurned'],
    react: async ({ type, data, position }, context) => {
      const { gate } = data;
      if (type === 'CalendarTurned' && (data.mode === 'CLOSED' || !(await wasShut(store, data)))) return;
      await commands.execute(new CountShutTime(gate, position, { ...context, gate }));
    },
  };
}

type Turned = Extract<Opening, { type: 'CalendarTurned' }>['data'];

async function wasShut(store: EventStore, { route, direction, at }: Turned): Promise<boolean> {
  const from = plusMinutes(new Date(at), -LOOKED_BACK_DAYS * 24 * 60);
  const months: CalendarView[] = [];
  for (const part of monthsOf(from, new Date(at)))
    months.push((await store.load(calendarStream(route, direction, new Date(part.from)))).state);
  // Of goods that a closure names only its lifting asks; what ends by itself counts with the next alarm.
  return shutSpans(months, from.toISOString(), at, { cargo: 'EMPTY', hs: [] }).length > 0;
}
