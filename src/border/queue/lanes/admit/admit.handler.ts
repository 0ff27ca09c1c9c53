import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { clearanceOf } from '../../../clearance/index.js';
import { carriageOf } from '../../../customs/index.js';
import { acceptedDeclaration, missingFor } from '../../../declarations/index.js';
import { laneStream } from '../../../gates/index.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { refuse } from '../../domain/call-problems.js';
import { accepts } from '../../domain/candidates.js';
import { takeLane } from '../../domain/lane-occupancy.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { admitTicket, requireLaneCall } from '../../domain/ticket-lane.js';
import { withDeclared } from '../../domain/ticket.js';
import { policyLane } from '../../policy-lane.js';
import { occupancyBefore, occupancyStream, ticketStream } from '../../queue-streams.js';
import { isReady, requireTold } from '../../ticket-ready.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';

/** A called vehicle drives into a lane: the one it was called to, or a free one of the same group. */
export class Admit extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly lane: string,
    readonly ticket: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(Admit)
export class AdmitHandler implements ICommandHandler<Admit> {
  constructor(private readonly store: EventStore) {}

  async execute(command: Admit): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.admit(command));
  }

  /** Ticket and lane in one append: two controllers, or two servers, never put two vehicles into one lane. */
  private async admit({ lane, ticket, context }: Admit): Promise<Committed<TicketAnswer>> {
    const known = (await this.store.load(ticketStream(ticket))).state;
    if (!known) throw refuseAtDoor('not-found');
    const { gate, declaration } = known.facts;
    requireGate(context.by, gate);
    const calledTo = requireLaneCall(known).lane;
    const { now } = context;
    const { state: seen } = await this.store.load(acceptedDeclaration(declaration));
    // What customs found on it need not be typed; the few that tell no number are asked about.
    const asksCustoms = seen !== undefined && missingFor(seen.facts, 'ADMIT').some(isCustomsNumber);
    return this.store.execute({
      context,
      streams: {
        ticket: ticketStream(ticket),
        today: occupancyStream(lane, now),
        yesterday: occupancyBefore(lane, now),
        lane: laneStream(lane, now),
        called: laneStream(calledTo, now),
        declared: acceptedDeclaration(declaration),
        clearance: clearanceOf(declaration),
        ...(asksCustoms && { found: carriageOf(declaration) }),
      },
      decide: (states) => {
        if (!states.ticket) throw refuseAtDoor('not-found');
        if (requireLaneCall(states.ticket).lane !== calledTo) throw new ChoiceOutdated('Called elsewhere meanwhile');
        const here = states.lane;
        const { declared } = states;
        const cleared = states.clearance?.status === 'CLEARED';
        if (declared) {
          const found = (states.found ?? []).length > 0;
          requireTold(declared.facts, 'ADMIT', (missing) => found && isCustomsNumber(missing));
        }
        const standing = { accepted: declared?.status === 'ACCEPTED', complete: true, cleared };
        if (!declared || !isReady(states.ticket.stage, standing)) throw refuse('vehicle-not-ready');
        // As it is declared now, also when the ticket has not followed a correction yet.
        const input = policyInputOf(withDeclared(states.ticket, declared.facts), true);
        if (here?.status !== 'OPEN' || here.gate !== gate) throw refuse('lane-not-open', { lane });
        if (!input || !accepts(policyLane(here), input)) throw refuse('lane-does-not-take', { lane });
        if (here.group !== states.called?.group) throw refuse('lane-of-other-group', { lane: calledTo });
        const taken = takeLane(states.today, states.yesterday, { lane, gate, ticket }, now);
        return { today: taken, ticket: admitTicket(states.ticket, lane, here.kind, now) };
      },
      answer: (after) => ticketAnswer(after.ticket),
      status: 201,
    });
  }
}

function isCustomsNumber({ path }: { readonly path: string }): boolean {
  return path === 'customsDeclarations';
}
