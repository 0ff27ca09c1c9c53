import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import type { DomainEvent } from '../../../../shared/domain/decider.js';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type StreamOf,
} from '../../../../shared/event-store/types.js';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import type { DomainError } from '../../../../shared/domain/problem.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { clearanceOf } from '../../../clearance/index.js';
import { acceptedDeclaration, ticketOf as ticketIdOf } from '../../../declarations/index.js';
import { GateConfig, gateOfName, gateStream, parkOf } from '../../../gates/index.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import type { CheckInWitness } from '../../domain/queue-events.js';
import { checkInTicket, comesFromPark, reachYard } from '../../domain/ticket-check-in.js';
import { isOnItsWay, seeDiverted } from '../../domain/ticket-diversion.js';
import { refuse } from '../../domain/ticket-problems.js';
import { enterPark, takePlace } from '../../domain/yard-places.js';
import { codeStreams, freeCode } from '../../free-code.js';
import { requireGate, requireYard } from '../../../../shared/domain/posted.js';
import { ticketStream } from '../../queue-streams.js';
import { RandomCodes } from '../../random-codes.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { requireTold } from '../../ticket-ready.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { requireAccepted, requireOnceAccepted, ticketFacts } from '../../ticket-facts.js';
import { WayToGate } from '../../transfers/way-to-gate.js';
import { isCounted, placeStreams, roomElsewhere } from '../../yards/yard-room.js';

/** What stands beside a check-in: when the witness saw it, and what is written in the same append, or not at all. */
export interface Seen {
  /** When it was seen, if that is told late. */
  readonly at?: Date;
  /** What a camera read. */
  readonly read?: string;
  /** A further stream that the check-in hangs on; `decide` throws what refuses both. */
  readonly beside?: { readonly of: StreamOf; readonly decide: (state: unknown) => readonly DomainEvent[] };
}

const NOTHING_BESIDE: StreamOf = {
  stream: 'check-in-beside-none',
  fold: { initial: undefined, evolve: (s) => s },
  fresh: true,
};

/** A vehicle was seen in a yard: its booking begins to wait, it gets a live ticket, or it has come from a park. */
export class CheckIn extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly declaration: string,
    readonly yard: string,
    readonly witness: CheckInWitness,
    readonly context: CommandContext,
    readonly seen: Seen = {},
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
    private readonly ways: WayToGate,
  ) {}

  async execute(command: CheckIn): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.checkIn(command));
  }

  private async checkIn({ declaration, yard, witness, context, seen }: CheckIn): Promise<Committed<TicketAnswer>> {
    const here = gateOfName(yard);
    if (!here) throw refuse('yard-unknown-here', { yard });
    requireGate(context.by, here);
    // A clerk is believed for the code of any yard; what the yard operator saw, he saw in a yard of his.
    requireYard(context.by, yard, witness === 'CODE' ? ['GATE_CLERK'] : []);
    const config = await this.questions.execute(new GateConfig(here));
    const yards = config?.yards ?? [];
    if (!yards.some((each) => each.yard === yard)) throw refuse('yard-unknown-here', { yard });
    const counted = isCounted(yards, yard);
    const park = parkOf(yards, yard) !== undefined;
    const elsewhere = park ? await roomElsewhere(this.store, yards, yard, context.now) : [];
    const declared = acceptedDeclaration(declaration);
    const { state: known } = await this.store.load(declared);
    const { gate, route, direction } = counted ? requireOnceAccepted(known).facts : requireAccepted(known).facts;
    if (gate !== here) throw await this.elsewhere(gate, route, direction, here);
    const ticket = ticketIdOf(declaration);
    const candidates = await this.codes.three(route, direction);
    const { now } = context;
    const { beside } = seen;
    const witnessed = { witness, ...(seen.read !== undefined && { read: seen.read }) };
    return this.store.execute({
      context,
      streams: {
        ticket: ticketStream(ticket),
        ...codeStreams(candidates),
        declared,
        clearance: clearanceOf(declaration),
        config: gateStream(here),
        ...placeStreams(counted ? yard : undefined, now),
        policy: settingStream(CALLING_POLICY, gate),
        beside: beside?.of ?? NOTHING_BESIDE,
      },
      decide: (states) => {
        const also = beside ? { beside: beside.decide(states.beside) } : {};
        const taken = { now: states.places, before: states.placesBefore };
        const place = { yard, gate: here, ticket };
        // Sent here from another yard: the place was kept, and what it is ranked by stays.
        if (isOnItsWay(states.ticket)) {
          const come = seeDiverted(states.ticket, { yard, ...witnessed, at: seen.at ?? now });
          return { ticket: come, ...(counted && { places: takePlace(taken, place, now) }), ...also };
        }
        // Called while it was accepted, it is on the road: it is seen, whatever became of its declaration.
        if (comesFromPark(states.ticket) && !park) {
          const reached = reachYard(states.ticket, { yard, ...witnessed, at: seen.at ?? now });
          return { ticket: reached, places: takePlace(taken, place, now), ...also };
        }
        const view = requireAccepted(states.declared);
        if (view.facts.gate !== gate) throw new ChoiceOutdated('Declared for another gate meanwhile');
        requireTold(view.facts, 'CHECK_IN');
        if (direction === 'IMPORT' && states.clearance?.crossedAt === undefined) throw refuse('not-entered-yet');
        const { code, events } = states.ticket
          ? { code: states.ticket.facts.code, events: {} }
          : freeCode(candidates, states, ticket, now);
        const at = seenAt(seen.at ?? now, view.acceptedAt, witness);
        const live = ticketFacts(declaration, view, code, at);
        const { cargo, class: kind, vehicleCount } = view.facts;
        const told = { yard, park, ...witnessed, cargo, class: kind, vehicleCount, at };
        const ticketEvents = checkInTicket(states.ticket, live, told, policyAt(states.policy, now).tolerance);
        const { capacity } = states.config.yards[yard] ?? { capacity: 0 };
        const entered = park ? enterPark(taken, place, capacity, elsewhere, now) : takePlace(taken, place, now);
        return { ticket: ticketEvents, ...(counted && { places: entered }), ...events, ...also };
      },
      answer: (after) => ticketAnswer(after.ticket),
      status: 201,
    });
  }

  /** Where it belongs, and how far that is. */
  private async elsewhere(gate: Gate, route: string, direction: Direction, here: Gate): Promise<DomainError> {
    const { yard = '–', km = '–', minutes = '–' } = await this.ways.to(gate, route, direction, here);
    return refuse('declared-for-other-gate', { gate, route, yard, km, minutes });
  }
}

/**
 * Nobody waits from before his declaration was accepted, however early a camera saw him; but who stood there before there was
 * anything to declare in.
 */
function seenAt(at: Date, acceptedAt: string, witness: CheckInWitness): Date {
  const accepted = new Date(acceptedAt);
  return at < accepted && witness !== 'OPENING_LIST' ? accepted : at;
}
