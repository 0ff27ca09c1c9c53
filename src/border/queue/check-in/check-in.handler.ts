import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { clearanceOf } from '../../clearance/index.js';
import { acceptedDeclaration, ticketOf as ticketIdOf } from '../../declarations/index.js';
import { GateConfig, gateOfName } from '../../gates/index.js';
import { ChoiceOutdated, choosing } from '../choose-again.js';
import { FIRST_POLICY } from '../domain/policy-rules.js';
import type { CheckInWitness } from '../domain/queue-events.js';
import { checkInTicket } from '../domain/ticket-check-in.js';
import { refuse } from '../domain/ticket-problems.js';
import { codeStreams, freeCode } from '../free-code.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { ticketStream } from '../queue-streams.js';
import { RandomCodes } from '../random-codes.js';
import { ticketAnswer, type TicketAnswer } from '../ticket-answer.js';
import { requireAccepted, ticketFacts } from '../ticket-facts.js';

/** A vehicle was seen in a yard: its booking begins to wait, or it gets a live ticket. */
export class CheckIn extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly declaration: string,
    readonly yard: string,
    readonly witness: CheckInWitness,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(CheckIn)
export class CheckInHandler implements ICommandHandler<CheckIn> {
  constructor(
    private readonly store: EventStore,
    private readonly codes: RandomCodes,
    private readonly questions: QueryBus,
  ) {}

  async execute(command: CheckIn): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.checkIn(command));
  }

  private async checkIn({ declaration, yard, witness, context }: CheckIn): Promise<Committed<TicketAnswer>> {
    const here = gateOfName(yard);
    if (!here) throw refuse('yard-unknown-here', { yard });
    requireGate(context.by, here);
    const config = await this.questions.execute(new GateConfig(here));
    if (!config?.yards.some((each) => each.yard === yard)) throw refuse('yard-unknown-here', { yard });
    const declared = acceptedDeclaration(declaration);
    const known = requireAccepted((await this.store.load(declared)).state);
    const { gate, route, direction } = known.facts;
    if (gate !== here) throw refuse('declared-for-other-gate', { gate });
    const ticket = ticketIdOf(declaration);
    const candidates = await this.codes.three(route, direction);
    const { now } = context;
    return this.store.execute({
      context,
      streams: {
        ticket: ticketStream(ticket),
        ...codeStreams(candidates),
        declared,
        clearance: clearanceOf(declaration),
      },
      decide: (states) => {
        const view = requireAccepted(states.declared);
        if (view.facts.gate !== gate) throw new ChoiceOutdated('Declared for another gate meanwhile');
        if (direction === 'IMPORT' && states.clearance?.crossedAt === undefined) throw refuse('not-entered-yet');
        const { code, events } = states.ticket
          ? { code: states.ticket.facts.code, events: {} }
          : freeCode(candidates, states, ticket, now);
        const live = ticketFacts(declaration, view, code, now);
        const { cargo, class: kind, vehicleCount } = view.facts;
        const seen = { yard, witness, cargo, class: kind, vehicleCount, at: now };
        return { ticket: checkInTicket(states.ticket, live, seen, FIRST_POLICY.tolerance), ...events };
      },
      answer: (after) => ticketAnswer(after.ticket),
      status: 201,
    });
  }
}
