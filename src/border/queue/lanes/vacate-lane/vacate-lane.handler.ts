import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { freeLane } from '../../domain/lane-occupancy.js';
import { refuse } from '../../domain/ticket-problems.js';
import { vacateLane } from '../../domain/ticket-lane.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { occupancyStream, ticketStream } from '../../queue-streams.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';

/** A vehicle has left its lane. */
export class VacateLane extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly lane: string,
    readonly ticket: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(VacateLane)
export class VacateLaneHandler implements ICommandHandler<VacateLane> {
  constructor(private readonly store: EventStore) {}

  async execute(command: VacateLane): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.vacate(command));
  }

  private async vacate({ lane, ticket, context }: VacateLane): Promise<Committed<TicketAnswer>> {
    const known = (await this.store.load(ticketStream(ticket))).state;
    if (!known) throw refuseAtDoor('not-found');
    const { gate } = known.facts;
    requireGate(context.by, gate);
    if (known.inLane?.lane !== lane) throw refuse('not-in-lane', { lane });
    const { since } = known.inLane;
    return this.store.execute({
      context,
      streams: {
        ticket: ticketStream(ticket),
        // The place is freed where it was taken: on the day of the admission.
        occupancy: occupancyStream(lane, new Date(since)),
      },
      decide: (states) => {
        if (!states.ticket) throw refuseAtDoor('not-found');
        const left = vacateLane(states.ticket, lane, context.now);
        if (states.ticket.inLane?.since !== since) throw new ChoiceOutdated('Came in again meanwhile');
        return { occupancy: freeLane(states.occupancy, { lane, gate, ticket }, context.now), ticket: left };
      },
      answer: (after) => ticketAnswer(after.ticket),
    });
  }
}
