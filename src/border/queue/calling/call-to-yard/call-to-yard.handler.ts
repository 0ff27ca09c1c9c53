import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../../shared/domain/posted.js';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type StatesOf,
  type Streams,
} from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { GATE_PHASE, calendarStream, gateStream, hasIncident, parkOf } from '../../../gates/index.js';
import type { CallChoice } from '../call-ticket/call-choice.js';
import { carriedBy } from '../../carried-by.js';
import { callRecord } from '../call-ticket/call-record.js';
import { fitsMode, type CallWay, type WrittenBeside } from '../call-ticket/call-way.js';
import { refuse } from '../../domain/call-problems.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { callTicket } from '../../domain/ticket-call.js';
import { agrees } from '../../domain/ticket-correction.js';
import { keepPlace } from '../../domain/yard-places.js';
import { modeIn } from '../../phase-mode.js';
import { requireOpenFor } from '../../policy-lane.js';
import { callSheetStream, ticketStream } from '../../queue-streams.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { isCallable, isReady, requireTold } from '../../ticket-ready.js';
import { placeStreams } from '../../yards/yard-room.js';

/** Calls a vehicle out of a park to the gate yard (the choice's `lane`), as the policy or (with a reason) a controller chose. */
export class CallToYard extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly choice: CallChoice,
    readonly way: CallWay,
    readonly reason: string | undefined,
    readonly context: CommandContext,
    readonly beside?: WrittenBeside,
  ) {
    super();
  }
}

@CommandHandler(CallToYard)
export class CallToYardHandler implements ICommandHandler<CallToYard> {
  constructor(private readonly store: EventStore) {}

  /**
   * One append writes the call on the day's sheet and on the ticket and keeps a place in the gate yard, guarded by that
   * yard's places, the gate's configuration, calendar and declaration: the last room is given once.
   */
  async execute({ choice, way, reason, context, beside }: CallToYard): Promise<Committed<TicketAnswer>> {
    const { now } = context;
    const known = (await this.store.load(ticketStream(choice.ticket))).state;
    if (!known) throw refuseAtDoor('not-found');
    const { gate, route, direction, declaration } = known.facts;
    requireGate(context.by, gate);
    const record = callRecord(choice, known.facts, { way, reason, now });
    const { ticket, lane: yard, stage, rule, asOf } = choice;
    const own = {
      sheet: callSheetStream(gate, direction, now),
      ticket: ticketStream(ticket),
      config: gateStream(gate),
      calendar: calendarStream(route, direction, now),
      declared: acceptedDeclaration(declaration),
      ...placeStreams(yard, now),
      phase: settingStream(GATE_PHASE, gate),
    };
    return this.store.execute<Streams, TicketAnswer>({
      context,
      streams: { ...own, ...beside?.streams },
      decide: (all) => {
        const states = all as StatesOf<typeof own>;
        if (!states.ticket) throw refuseAtDoor('not-found');
        // It follows a correction meanwhile: sheet and calendar were read for the route that it had.
        if (states.ticket.facts.route !== route) throw refuse('suggestion-outdated');
        const yards = Object.values(states.config.yards);
        const park = parkOf(yards, states.ticket.yard ?? '');
        const capacity = yards.find((each) => each.yard === yard)?.capacity ?? 0;
        const limits = {
          arrive: (park?.travelMinutes ?? 0) + (park?.slackMinutes ?? 0),
          answer: park?.answerMinutes ?? 0,
        };
        if ([yard, states.ticket.yard].some((each) => hasIncident(states.config, each)))
          throw refuse('yard-has-incident');
        const called = callTicket(states.ticket, { lane: yard, stage, rule, asOf, at: now }, limits);
        if (park?.leadsTo !== yard) throw refuse('park-leads-elsewhere', { yard: park?.leadsTo ?? '' });
        if (!fitsMode(way, modeIn(inForce(states.phase, now), park.mode, states.ticket.facts)))
          throw way === 'BY_HAND' ? refuse('park-not-manual') : refuse('suggestion-outdated');
        // Corrected meanwhile: the ticket follows, and the choice is made again.
        if (states.declared && !agrees(states.ticket, states.declared.facts)) throw refuse('suggestion-outdated');
        if (states.declared) requireTold(states.declared.facts, 'CALL');
        const ready = isReady(stage, {
          accepted: states.declared?.status === 'ACCEPTED',
          complete: states.declared !== undefined && isCallable(states.declared.facts),
          cleared: false,
        });
        const input = policyInputOf(states.ticket, ready);
        if (!input || !ready) throw refuse('vehicle-not-ready');
        requireOpenFor(states.calendar, input, carriedBy(states.declared, states.ticket.facts), now);
        const taken = { now: states.places, before: states.placesBefore };
        const places = keepPlace(taken, { yard, gate, ticket }, capacity, now);
        return { sheet: record.on(states.sheet), ticket: called, places, ...beside?.decide(all as never) };
      },
      answer: (after) => ({
        ...ticketAnswer((after as StatesOf<typeof own>).ticket),
        ...beside?.answer(after as never),
      }),
      personal: [record.evidence, ...(beside?.personal ?? [])],
      status: 201,
    });
  }
}
