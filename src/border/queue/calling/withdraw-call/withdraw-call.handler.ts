import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { withdrawCall } from '../../domain/ticket-call.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { onTicket } from '../../on-ticket.js';
import type { TicketAnswer } from '../../ticket-answer.js';

/** Takes a call back without penalty: the vehicle waits on where it stood. */
export class WithdrawCall extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly ticket: string,
    readonly reason: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawCall)
export class WithdrawCallHandler implements ICommandHandler<WithdrawCall> {
  constructor(private readonly store: EventStore) {}

  execute({ ticket, reason, context }: WithdrawCall): Promise<Committed<TicketAnswer>> {
    return onTicket(this.store, ticket, context, (state) => {
      requireGate(context.by, state.facts.gate);
      return withdrawCall(state, reason, context.now);
    });
  }
}
