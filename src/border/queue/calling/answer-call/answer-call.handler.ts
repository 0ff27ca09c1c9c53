import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireYard, worksIn } from '../../../../shared/domain/posted.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import type { CallAnswer } from '../../domain/queue-events.js';
import { answerCall } from '../../domain/ticket-call.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { onTicket } from '../../on-ticket.js';
import type { TicketAnswer } from '../../ticket-answer.js';

/** Somebody answers a call: the firm for its driver, the clerk on the phone, or the yard by scanning the vehicle out. */
export class AnswerCall extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly ticket: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AnswerCall)
export class AnswerCallHandler implements ICommandHandler<AnswerCall> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `wrong-gate`, `wrong-yard`, `not-called`. */
  execute({ ticket, context }: AnswerCall): Promise<Committed<TicketAnswer>> {
    return onTicket(this.store, ticket, context, (state) => {
      requireOwnOrGate(context.by, state.facts);
      return answerCall(state, answerOf(context.by, state.yard), context.now);
    });
  }
}

/** What an answer is worth is told by who gives it: a yard operator sees only his own yards' vehicles leave. */
function answerOf(by: Principal, yard: string | undefined): CallAnswer {
  const { roles } = by;
  if (roles.includes('YARD_OPERATOR') && (yard === undefined || worksIn(by, yard))) return 'EXIT_SCAN';
  if (yard !== undefined) requireYard(by, yard, ['GATE_CLERK']);
  return roles.includes('GATE_CLERK') ? 'CLERK' : 'DRIVER';
}
