import { Command, CommandHandler, type CommandBus, type ICommandHandler } from '@nestjs/cqrs';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { clearanceOf, type ClearanceEvent } from '../../../clearance/index.js';
import { withdrawUnclearedCall } from '../../domain/ticket-call.js';
import { ticketOf } from '../../queue-streams.js';

/** Whoever is called to an exit and is not cleared any more would be turned away there: he gets his place back at once. */
export class WithdrawUnclearedCall extends Command<Committed<{ declaration: string }>> {
  constructor(
    readonly declaration: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawUnclearedCall)
export class WithdrawUnclearedCallHandler implements ICommandHandler<WithdrawUnclearedCall> {
  constructor(private readonly store: EventStore) {}

  /** Cleared again meanwhile: the call stands. */
  execute({ declaration, context }: WithdrawUnclearedCall): Promise<Committed<{ declaration: string }>> {
    return this.store.execute({
      context,
      streams: { ticket: ticketOf(declaration), clearance: clearanceOf(declaration) },
      decide: ({ ticket, clearance }) => ({
        ticket: withdrawUnclearedCall(ticket, clearance?.status === 'CLEARED', context.now),
      }),
      answer: () => ({ declaration }),
    });
  }
}

type FellBack = Extract<ClearanceEvent, { type: 'ClearanceFellBack' }>;

export function withdrawCallOnClearanceFellBack(commands: CommandBus): Reaction<FellBack> {
  return {
    name: 'withdraw-call-on-clearance-fell-back',
    types: ['ClearanceFellBack'],
    react: async ({ data }, context) => {
      if (data.direction === 'IMPORT') await commands.execute(new WithdrawUnclearedCall(data.declaration, context));
    },
  };
}
