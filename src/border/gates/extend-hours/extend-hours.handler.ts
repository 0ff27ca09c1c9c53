import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed, type Streams } from '../../../shared/event-store/types.js';
import { calendarMonths } from '../calendar-months.js';
import { afterEvents, both, type CalendarOf, type Calendars } from '../domain/calendar.js';
import { carryClosures } from '../domain/closure.js';
import { hoursKey, type GateState } from '../domain/gate.js';
import { expandHours, lastDayAhead } from '../domain/regular-hours.js';
import { gateStream } from '../gate-streams.js';

/** Adds the days that have come within sight to the calendar of a route and direction, by its regular hours. */
export class ExtendHours extends Command<Committed<object>> {
  constructor(
    readonly context: CommandContext,
    readonly of: CalendarOf,
  ) {
    super();
  }
}

@CommandHandler(ExtendHours)
export class ExtendHoursHandler implements ICommandHandler<ExtendHours> {
  constructor(private readonly store: EventStore) {}

  execute({ context, of }: ExtendHours): Promise<Committed<object>> {
    const { now } = context;
    const id = uuidv7();
    const months = calendarMonths(of.route, of.direction, now, lastDayAhead(now));
    const streams: Streams = { ...months, gate: gateStream(of.gate) };
    return this.store.execute({
      context,
      streams,
      decide: (states) => {
        const config = states['gate'] as GateState;
        const week = config.hours[hoursKey(of.route, of.direction)] ?? [];
        const carried = carryClosures(config, states as Calendars, of, [now, lastDayAhead(now)]);
        const calendars = afterEvents(states as Calendars, carried);
        return { ...both(carried, expandHours(calendars, of, week, id, now)) };
      },
      answer: () => ({}),
    });
  }
}
