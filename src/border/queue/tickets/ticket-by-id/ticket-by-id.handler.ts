import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { IsParty, acceptedDeclaration, type Missing } from '../../../declarations/index.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { CallEstimates } from '../../calling/estimate-list/call-estimates.js';
import { isLast } from '../../penalties/goes-last.js';
import { isOver, isWaiting } from '../../domain/ticket.js';
import { ticketStream } from '../../queue-streams.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';

/** A ticket with what its declaration does not tell yet. */
export interface TicketSeen extends TicketAnswer {
  readonly missing: readonly Missing[];
}

/** A ticket as it stands, folded from its stream. */
export class TicketById extends Query<TicketSeen> {
  constructor(
    readonly ticket: string,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(TicketById)
export class TicketByIdHandler implements IQueryHandler<TicketById> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly estimates: CallEstimates,
  ) {}

  async execute({ ticket, by }: TicketById): Promise<TicketSeen> {
    const { state } = await this.store.load(ticketStream(ticket));
    if (!state) throw refuse('not-found');
    const reads = by.roles.includes('AUDITOR') || by.roles.includes('PROVINCE');
    if (!reads && !(await this.isOtherParty(by, state.facts))) requireOwnOrGate(by, state.facts);
    const [estimate, last, { state: declared }] = await Promise.all([
      isWaiting(state.status) ? this.estimates.of(ticket) : undefined,
      isLast(this.store, state),
      this.store.load(acceptedDeclaration(state.facts.declaration)),
    ]);
    const missing = isOver(state.status) ? [] : (declared?.facts.missing ?? []);
    return { ...ticketAnswer(state), ...(last && { goesLast: true }), ...(estimate && { estimate }), missing };
  }

  /** All parties of a declaration follow its ticket. */
  private async isOtherParty({ firm }: Principal, of: { readonly firm: string; readonly declaration: string }) {
    if (firm === undefined || firm === of.firm) return false;
    return this.questions.execute(new IsParty(of.declaration, firm));
  }
}
