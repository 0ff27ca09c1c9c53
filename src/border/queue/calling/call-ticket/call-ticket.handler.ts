import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type StatesOf,
  type Streams,
} from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { clearanceOf } from '../../../clearance/index.js';
import { GATE_PHASE, calendarStream, gateStream, hasIncident, laneStream } from '../../../gates/index.js';
import { carriedBy } from '../../carried-by.js';
import { refuse } from '../../domain/call-problems.js';
import { accepts } from '../../domain/candidates.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { waitingTicket } from '../../domain/policy-inputs.js';
import { callTicket } from '../../domain/ticket-call.js';
import { agrees } from '../../domain/ticket-correction.js';
import { modeIn } from '../../phase-mode.js';
import { policyLane, requireOpenFor } from '../../policy-lane.js';
import { callSheetStream, ticketStream } from '../../queue-streams.js';
import { CALL_LIMITS } from '../../settings/call-limits.setting.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { isCallable, isReady, requireTold } from '../../ticket-ready.js';
import type { CallChoice } from './call-choice.js';
import { callRecord } from './call-record.js';
import { fitsMode, type CallWay, type WrittenBeside } from './call-way.js';

/** Calls a ticket to a lane, as the policy or (with a reason) a controller chose. */
export class CallTicket extends Command<Committed<TicketAnswer>> {
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

@CommandHandler(CallTicket)
export class CallTicketHandler implements ICommandHandler<CallTicket> {
  constructor(private readonly store: EventStore) {}

  /**
   * One append writes the call on the day's sheet and on the ticket, guarded by lane, calendar, declaration and clearance
   * as they stand: whatever changed since the choice makes it be refused, and it is chosen again.
   */
  async execute({ choice, way, reason, context, beside }: CallTicket): Promise<Committed<TicketAnswer>> {
    const { now } = context;
    const known = (await this.store.load(ticketStream(choice.ticket))).state;
    if (!known) throw refuseAtDoor('not-found');
    const { gate, route, direction, declaration } = known.facts;
    requireGate(context.by, gate);
    const record = callRecord(choice, known.facts, { way, reason, now });
    const { ticket, lane, stage, rule, inputs, asOf, estimate } = choice;
    const own = {
      sheet: callSheetStream(gate, direction, now),
      ticket: ticketStream(ticket),
      lane: laneStream(lane, now),
      config: gateStream(gate),
      calendar: calendarStream(route, direction, now),
      declared: acceptedDeclaration(declaration),
      clearance: clearanceOf(declaration),
      limits: settingStream(CALL_LIMITS, gate),
      policy: settingStream(CALLING_POLICY, gate),
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
        const day = states.lane;
        if (day?.status !== 'OPEN') throw refuse('lane-not-open', { lane });
        if (!fitsMode(way, modeIn(inForce(states.phase, now), day.mode, states.ticket.facts))) {
          throw way === 'BY_HAND' ? refuse('lane-not-manual', { lane }) : refuse('suggestion-outdated');
        }
        const limits = inForce(states.limits, now);
        const called = callTicket(
          states.ticket,
          { lane, stage, rule, asOf, at: now, ...(estimate && { estimate }) },
          limits,
        );
        // Corrected meanwhile: the ticket follows, and the choice is made again.
        if (states.declared && !agrees(states.ticket, states.declared.facts)) throw refuse('suggestion-outdated');
        const ready = isReady(stage, {
          accepted: states.declared?.status === 'ACCEPTED',
          complete: states.declared !== undefined && isCallable(states.declared.facts),
          cleared: states.clearance?.status === 'CLEARED',
        });
        const input = policyInputOf(states.ticket, ready);
        if (hasIncident(states.config, states.ticket.yard)) throw refuse('yard-has-incident');
        if (!input || day.gate !== gate || !accepts(policyLane(day), input))
          throw refuse('lane-does-not-take', { lane });
        // Its place was exchanged meanwhile: whose turn it is, is chosen again.
        if (
          waitingTicket(input, policyAt(states.policy, new Date(input.checkedInAt))).reference !==
          inputs['referenceTime']
        )
          throw refuse('suggestion-outdated');
        if (states.declared) requireTold(states.declared.facts, 'CALL');
        if (!ready) throw refuse('vehicle-not-ready');
        requireOpenFor(states.calendar, input, carriedBy(states.declared, states.ticket.facts), now);
        return { sheet: record.on(states.sheet), ticket: called, ...beside?.decide(all as never) };
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
