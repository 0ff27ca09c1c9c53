import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DIRECTIONS, type Direction, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type StatesOf, type Streams } from '../../../shared/event-store/types.js';
import { closureWritten, type ClosureOrder } from '../announce-closure/announce-closure.handler.js';
import { intervalWritten, type AnnouncedOrder } from '../announce-interval/announce-interval.handler.js';
import type { Calendars } from '../domain/calendar.js';
import { hoursWritten, type HoursOrder } from '../set-hours/set-hours.handler.js';

/** A change of a calendar as it would be ordered. */
export type CalendarOrder =
  | { readonly what: 'HOURS'; readonly order: HoursOrder }
  | { readonly what: 'INTERVAL'; readonly order: AnnouncedOrder }
  | { readonly what: 'CLOSURE'; readonly order: ClosureOrder };

/** The months that a change writes to, by stream name, as they are and as they would be. */
export interface CalendarChange {
  readonly directions: readonly Direction[];
  readonly before: Calendars;
  readonly after: Calendars;
}

/** What a change of a calendar would make of it; nothing is written. Throws what the change would be refused with. */
export class CalendarAfter extends Query<CalendarChange> {
  constructor(
    /** With `tryOut`. */
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly change: CalendarOrder,
  ) {
    super();
  }
}

@QueryHandler(CalendarAfter)
export class CalendarAfterHandler implements IQueryHandler<CalendarAfter> {
  constructor(private readonly store: EventStore) {}

  async execute({ context, gate, route, change }: CalendarAfter): Promise<CalendarChange> {
    requireGate(context.by, gate);
    const { streams, decide } = await this.written(gate, route, change, context.now);
    const names = Object.keys(streams).filter((name) => name.startsWith('calendar-'));
    const only = (states: StatesOf<Streams>) => Object.fromEntries(names.map((name) => [name, states[name]]));
    let before: Calendars = {};
    const { answer } = await this.store.execute({
      context: { ...context, tryOut: true },
      streams,
      decide: (states) => {
        before = only(states);
        return decide(states);
      },
      answer: (after) => only(after) as Calendars,
    });
    const { direction } = change.order;
    return { directions: direction ? [direction] : DIRECTIONS, before, after: answer };
  }

  private async written(gate: Gate, route: string, { what, order }: CalendarOrder, now: Date) {
    if (what === 'HOURS') return hoursWritten(gate, route, order, now);
    if (what === 'INTERVAL') return intervalWritten(this.store, gate, route, order, now);
    return closureWritten(this.store, gate, route, order, now);
  }
}
