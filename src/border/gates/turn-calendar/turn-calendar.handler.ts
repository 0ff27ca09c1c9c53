import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { turnCalendar, type CalendarOf } from '../domain/calendar.js';
import { calendarStream } from '../gate-streams.js';

/** Tells that an interval began or ended at `at`; nothing when the mode did not change or this was told before. */
export class TurnCalendar extends Command<Committed<object>> {
  constructor(
    readonly context: CommandContext,
    readonly of: CalendarOf,
    readonly at: Date,
  ) {
    super();
  }
}

@CommandHandler(TurnCalendar)
export class TurnCalendarHandler implements ICommandHandler<TurnCalendar> {
  constructor(private readonly store: EventStore) {}

  execute({ context, of, at }: TurnCalendar): Promise<Committed<object>> {
    return this.store.execute({
      context,
      streams: { calendar: calendarStream(of.route, of.direction, at) },
      decide: ({ calendar }) => ({ calendar: turnCalendar(calendar, of, at) }),
      answer: () => ({}),
    });
  }
}
