import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { gateStream, parkOf } from '../../../gates/index.js';
import { divertTicket, type DiversionReason } from '../../domain/ticket-diversion.js';
import { refuse } from '../../domain/ticket-problems.js';
import { keepPlace } from '../../domain/yard-places.js';
import { ticketStream } from '../../queue-streams.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { isCounted, placeStreams } from '../../yards/yard-room.js';

/** A waiting vehicle goes to another yard of its gate. `from`: the yard that the sender believes it in. */
export class DivertTicket extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly ticket: string,
    readonly from: string,
    readonly to: string,
    readonly reason: DiversionReason,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DivertTicket)
export class DivertTicketHandler implements ICommandHandler<DivertTicket> {
  constructor(private readonly store: EventStore) {}

  /**
   * Ticket and place in one append: the last room is given once, also against a call or a check-in.
   * Throws `not-found`, `wrong-gate`, `yard-unknown-here`, `not-in-that-yard`, `not-waiting`, `already-in-that-yard`, `yard-full`.
   */
  async execute({ ticket, from, to: yard, reason, context }: DivertTicket): Promise<Committed<TicketAnswer>> {
    const { state: known } = await this.store.load(ticketStream(ticket));
    if (!known) throw refuseAtDoor('not-found');
    const { gate } = known.facts;
    requireGate(context.by, gate);
    const { now } = context;
    return this.store.execute({
      context,
      streams: { ticket: ticketStream(ticket), config: gateStream(gate), ...placeStreams(yard, now) },
      decide: (states) => {
        if (!states.ticket) throw refuseAtDoor('not-found');
        if (states.ticket.facts.gate !== gate) throw refuseAtDoor('wrong-gate');
        const yards = Object.values(states.config.yards);
        const there = yards.find((each) => each.yard === yard);
        if (!there) throw refuse('yard-unknown-here', { yard });
        const park = parkOf(yards, yard) !== undefined;
        if (states.ticket.yard !== from) throw refuse('not-in-that-yard', { yard: states.ticket.yard ?? '–' });
        const events = divertTicket(states.ticket, { yard, park, reason, at: now });
        if (!isCounted(yards, yard)) return { ticket: events };
        const taken = { now: states.places, before: states.placesBefore };
        return { ticket: events, places: keepPlace(taken, { yard, gate, ticket }, there.capacity, now) };
      },
      answer: (after) => ticketAnswer(after.ticket),
    });
  }
}
