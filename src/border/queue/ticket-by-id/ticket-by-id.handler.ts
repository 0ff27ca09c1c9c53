import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { requireOwnOrGate } from '../gate-access.js';
import { ticketStream } from '../queue-streams.js';
import { ticketAnswer, type TicketAnswer } from '../ticket-answer.js';

/** A ticket as it stands, folded from its stream. */
export class TicketById extends Query<TicketAnswer> {
  constructor(
    readonly ticket: string,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(TicketById)
export class TicketByIdHandler implements IQueryHandler<TicketById> {
  constructor(private readonly store: EventStore) {}

  async execute({ ticket, by }: TicketById): Promise<TicketAnswer> {
    const { state } = await this.store.load(ticketStream(ticket));
    if (!state) throw refuse('not-found');
    if (!by.roles.includes('AUDITOR') && !by.roles.includes('PROVINCE')) requireOwnOrGate(by, state.facts);
    return ticketAnswer(state);
  }
}
