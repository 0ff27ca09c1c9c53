import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { endCallUnanswered, overtakeTicket } from '../domain/ticket-call.js';
import { onTicket } from '../on-ticket.js';
import type { TicketAnswer } from '../ticket-answer.js';

/** The limit of a call that has passed. */
export type CallLimit = 'ARRIVAL' | 'ANSWER';

/** A call (known by its instant) was not followed in time: the vehicle is overtaken, set back, or a no-show. */
export class EndUnansweredCall extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly ticket: string,
    readonly calledAt: string,
    readonly limit: CallLimit,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EndUnansweredCall)
export class EndUnansweredCallHandler implements ICommandHandler<EndUnansweredCall> {
  constructor(private readonly store: EventStore) {}

  execute({ ticket, calledAt, limit, context }: EndUnansweredCall): Promise<Committed<TicketAnswer>> {
    const decide = limit === 'ARRIVAL' ? overtakeTicket : endCallUnanswered;
    return onTicket(this.store, ticket, context, (state) => decide(state, calledAt, context.now));
  }
}
