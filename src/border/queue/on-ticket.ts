import type { CommandContext, Committed, EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { TicketEvent } from './domain/queue-events.js';
import type { Ticket } from './domain/ticket.js';
import { ticketStream } from './queue-streams.js';
import { ticketAnswer, type TicketAnswer } from './ticket-answer.js';

/** A command on one ticket alone; `decide` may be run more than once. Throws `not-found` and what `decide` throws. */
export function onTicket(
  store: EventStore,
  ticket: string,
  context: CommandContext,
  decide: (ticket: Ticket) => TicketEvent[],
): Promise<Committed<TicketAnswer>> {
  return store.execute({
    context,
    streams: { ticket: ticketStream(ticket) },
    decide: (states) => {
      if (!states.ticket) throw refuse('not-found');
      return { ticket: decide(states.ticket) };
    },
    answer: (after) => ticketAnswer(after.ticket),
  });
}
