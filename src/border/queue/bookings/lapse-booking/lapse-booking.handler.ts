import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMinutes } from '../../../../shared/domain/hanoi-time.js';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { calendarFor, calendarStream, closedForWithin, heldPlaces, heldUp } from '../../../gates/index.js';
import { carriedBy } from '../../carried-by.js';
import { returnPlace } from '../../domain/slot-return.js';
import { lapseBooking } from '../../domain/ticket-booking.js';
import { slotStream, ticketStream } from '../../queue-streams.js';

/** Whoever is to be looked at again, but nobody knows when the route opens, is looked at a day later. */
const AGAIN_MINUTES = 24 * 60;

/** The time of a booking (known by its ISO hour) is over. Sent by the deadline. */
export class LapseBooking extends Command<void> {
  constructor(
    readonly ticket: string,
    readonly hour: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(LapseBooking)
export class LapseBookingHandler implements ICommandHandler<LapseBooking> {
  constructor(private readonly store: EventStore) {}

  /** Ticket and place in one append; guarded: what the calendar says of that hour and of now, and incidents since. */
  async execute({ ticket, hour, context }: LapseBooking): Promise<void> {
    const { state: known } = await this.store.load(ticketStream(ticket));
    // Another hour has a deadline of its own.
    if (known?.status !== 'BOOKED' || known.booking?.hour !== hour) return;
    const { route, direction, declaration, cargo } = known.facts;
    const onward = { route, direction, kind: direction === 'EXPORT' ? 'BORDER' : 'BAY', cargo } as const;
    const [start, { now }] = [new Date(hour), context];
    await this.store.execute({
      context,
      streams: {
        ticket: ticketStream(ticket),
        slot: slotStream(known.booking.slot),
        hours: calendarStream(route, direction, start),
        today: calendarStream(route, direction, now),
        declared: acceptedDeclaration(declaration),
        places: heldPlaces(known.facts.gate),
      },
      decide: (states) => {
        const carried = carriedBy(states.declared, known.facts);
        const { mode, until = plusMinutes(now, AGAIN_MINUTES).toISOString() } = calendarFor(states.today, now, carried);
        // Who was held up in his hour or on what is left to come late in need not have come.
        const held = heldUp(states.places, onward, start.toISOString(), now.toISOString()).length > 0;
        const closedThen = held || closedForWithin(states.hours, start, plusMinutes(start, 60), carried);
        const passed = { closedThen, ...(mode === 'CLOSED' && { closedUntil: until }) };
        const events = lapseBooking(states.ticket, hour, passed, now);
        const gone = events.some(({ type }) => type === 'TicketReleased');
        return { ticket: events, slot: gone ? returnPlace(states.slot, ticket) : [] };
      },
      answer: () => ({ ticket }),
    });
  }
}
