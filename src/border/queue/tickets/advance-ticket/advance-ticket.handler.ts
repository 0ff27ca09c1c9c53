import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { clearanceOf } from '../../../clearance/index.js';
import { advanceTicket } from '../../domain/ticket-lane.js';
import { ticketOf } from '../../queue-streams.js';

/** An import that has left its bay and is cleared waits for an exit. */
export class AdvanceTicket extends Command<Committed<{ declaration: string }>> {
  constructor(
    readonly declaration: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AdvanceTicket)
export class AdvanceTicketHandler implements ICommandHandler<AdvanceTicket> {
  constructor(private readonly store: EventStore) {}

  execute({ declaration, context }: AdvanceTicket): Promise<Committed<{ declaration: string }>> {
    return this.store.execute({
      context,
      streams: { ticket: ticketOf(declaration), clearance: clearanceOf(declaration) },
      decide: ({ ticket, clearance }) => ({
        ticket: advanceTicket(ticket, clearance?.status === 'CLEARED' ? clearance.clearedAt : undefined),
      }),
      answer: () => ({ declaration }),
    });
  }
}
