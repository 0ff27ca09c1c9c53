import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../../../shared/domain/place.js';
import { DomainError } from '../../../../shared/domain/problem.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { transferredClearance, transferToOtherGate } from '../../../clearance/index.js';
import {
  GateChange,
  transferredDeclaration,
  ticketOf as ticketIdOf,
  type Declared,
} from '../../../declarations/index.js';
import { calendarStream, carriedOf, GateConfig } from '../../../gates/index.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { returnPlace } from '../../domain/slot-return.js';
import { slotId } from '../../domain/slot.js';
import type { TicketState } from '../../domain/ticket.js';
import { standsInYard, transferTicket, waitingFrom } from '../../domain/ticket-transfer.js';
import {
  askTransfer,
  requireAsked,
  type Transfer,
  type TransferEvent,
  type TransferWanted,
} from '../../domain/transfer.js';
import { refuse } from '../../domain/transfer-problems.js';
import { askerOf, needsAgreement, type TransferRules } from '../../domain/transfer-rules.js';
import { codeStreams, freeCode } from '../../free-code.js';
import { slotCapacityStream, slotStream, ticketStream, transferStream } from '../../queue-streams.js';
import { RandomCodes } from '../../random-codes.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { TRANSFER_RULES } from '../../settings/transfer-rules.setting.js';
import { requireAccepted } from '../../ticket-facts.js';
import { WayToGate, type WayAnswer } from '../way-to-gate.js';
import type { TransferAnswer } from './transfer.answer.js';
import { placeThere } from './place-there.js';
import { routeThere } from './route-there.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { returningAt } from '../../returning.js';

/** A vehicle that is to go on at another gate. */
export interface TransferToMake {
  readonly context: CommandContext;
  readonly declaration: string;
  readonly to: Gate;
  readonly route?: string;
  readonly reason: TransferWanted['reason'];
  /** `ASK`: it may wait for the other gate's supervisor. `AGREE`: he does. `SEND`: this gate decides. */
  readonly how: 'ASK' | 'AGREE' | 'SEND';
  readonly at: Date;
  /** Of an agreement: the transfer that was asked for. */
  readonly transfer?: string;
  /** Throws when the sender has no say over this vehicle. */
  readonly allowed: (declared: Declared, by: Principal) => void;
}

/** Where vehicles go from gate to gate: declaration, clearance, ticket, code and places in one append. */
@Injectable()
export class TransferDesk {
  constructor(
    private readonly store: EventStore,
    private readonly codes: RandomCodes,
    private readonly gates: GateChange,
    private readonly ways: WayToGate,
    private readonly questions: QueryBus,
  ) {}

  /** Whether a gate is run by this product; others only count. */
  async runs(gate: Gate): Promise<boolean> {
    return (await this.questions.execute(new GateConfig(gate)))?.inFull === true;
  }

  /**
   * Throws `not-found`, `wrong-gate`, `same-gate`, `declaration-not-ready`, `transfer-not-for-you`, `transfer-not-possible-there`,
   * `transfer-route-unknown`, `transfer-already-asked`, `transfer-too-late`, `already-crossed`, `being-checked`.
   */
  async carryOut(given: TransferToMake): Promise<Committed<TransferAnswer>> {
    // A retry finds the declaration at the other gate already.
    const before = await this.store.answered<TransferAnswer>(given.context);
    return before ?? choosing(() => this.attempt(given));
  }

  private async attempt(given: TransferToMake): Promise<Committed<TransferAnswer>> {
    const { context, declaration, to, reason, how } = given;
    const { by } = context;
    const own = transferredDeclaration(declaration);
    const { state: declared } = await this.store.load(own);
    if (!declared) throw refuseAtDoor('not-found');
    given.allowed(declared, by);
    if (declared.facts.gate === to) throw new DomainError('same-gate');
    requireAccepted(declared);
    const { gate: from, direction } = declared.facts;
    const config = await this.questions.execute(new GateConfig(to));
    if (!config?.inFull) throw refuse('transfer-not-possible-there', { gate: to });
    const route = routeThere(config, declared.facts, given.route);
    const change = await this.gates.prepare(declared, to, route, reason);
    const stream = ticketStream(ticketIdOf(declaration));
    const { state: known } = await this.store.load(stream);
    const policy = settingStream(CALLING_POLICY, from);
    const rulesThere = settingStream(TRANSFER_RULES, to);
    const [{ state: ranked }, { state: ruled }] = await Promise.all([
      this.store.load(policy),
      this.store.load(rulesThere),
    ]);
    const asks = (ticket: TicketState, policies: typeof ranked, rules: TransferRules) =>
      how === 'ASK' &&
      needsAgreement(rules, { waits: waitingFrom(ticket, (at) => policyAt(policies, at)) !== undefined, by, to });
    const asking = asks(known, ranked, inForce(ruled, context.now));
    const booked = bookingOf(known);
    const slot = booked && slotId(route, direction, known?.facts.class ?? declared.facts.class, new Date(booked.hour));
    const candidates = await this.codes.three(route, direction);
    const way = await this.ways.to(to, route, direction, from);
    const wanted = { transfer: given.transfer ?? uuidv7(), declaration, from, to, route, reason };
    return this.store.execute({
      context,
      streams: {
        declared: own,
        clearance: transferredClearance(declaration),
        ticket: stream,
        slot: slotStream(known?.place ?? 'none'),
        slotThere: slotStream(slot ?? 'none-there'),
        hours: calendarStream(route, direction, new Date(booked?.hour ?? context.now)),
        capacity: slotCapacityStream(to),
        slotRules: settingStream(SLOT_RULES, to),
        policyThere: settingStream(CALLING_POLICY, to),
        ...codeStreams(candidates),
        transfer: transferStream(declaration),
        draws: settingStream(DRAW_RULES, from),
        drawsThere: settingStream(DRAW_RULES, to),
        policy,
        rules: rulesThere,
      },
      decide: (states) => {
        const view = states.declared;
        if (!view) throw refuseAtDoor('not-found');
        requireAccepted(view);
        if (view.revision !== change.revision) throw new ChoiceOutdated('Corrected meanwhile');
        const rules = inForce(states.rules, context.now);
        const asker = requireAsker(rules, given);
        const { ticket } = states;
        if (bookingOf(ticket)?.slot !== booked?.slot || ticket?.place !== known?.place)
          throw new ChoiceOutdated('Booked or moved meanwhile');
        if (asks(ticket, states.policy, rules) !== asking) throw new ChoiceOutdated('Checked in meanwhile');
        const at = given.at.toISOString();
        if (given.transfer !== undefined) requireSame(states.transfer, given.transfer);
        const said = { ...wanted, asker, at };
        const seen = how === 'SEND' || standsInYard(ticket);
        const sending = { by, at, now: context.now.toISOString(), to, unseen: !seen };
        const clearance = transferToOtherGate(states.clearance, sending);
        if (asking) return { transfer: askTransfer(states.transfer, said) };
        const { code, events: codes } = ticket
          ? freeCode(candidates, states, ticket.facts.ticket, context.now)
          : { code: '', events: {} };
        const carried = carriedOf(view.facts);
        const place =
          ticket && slot !== undefined
            ? placeThere(ticket, states, { slot, gate: to, route, carried }, context.now)
            : undefined;
        const goesTo = { gate: to, route, code, at: given.at, ...(place && { place: place.place }) };
        const moved = ticket ? transferTicket(ticket, goesTo, rules, (when) => policyAt(states.policy, when)) : [];
        const made = madeOf(said, ticket, moved, place !== undefined);
        return {
          declared: change.events(view, context.now.toISOString()),
          clearance,
          ticket: moved,
          slot: ticket ? returnPlace(states.slot, ticket.facts.ticket, returningAt(states.draws, context.now)) : [],
          slotThere: place?.events ?? [],
          ...codes,
          transfer: [made],
        };
      },
      answer: (after) => answerOf(declaration, from, to, after, way),
      personal: asking ? [] : change.personal,
    });
  }
}

/** The place in an hour that a booking has. */
function bookingOf(ticket: TicketState) {
  return ticket?.status === 'BOOKED' ? ticket.booking : undefined;
}

/** Throws `transfer-not-for-you`. */
function requireAsker({ askedBy }: TransferRules, { how, context, to }: TransferToMake): TransferWanted['asker'] {
  if (how === 'SEND') return 'SENT';
  const asker = askerOf(context.by);
  if (!asker || (how === 'ASK' && !askedBy.includes(asker))) throw refuse('transfer-not-for-you', { gate: to });
  return asker;
}

/** Throws `transfer-not-asked` when what was agreed to was withdrawn or refused meanwhile. */
function requireSame(asked: Transfer, transfer: string): void {
  if (requireAsked(asked).transfer !== transfer) throw refuse('transfer-not-asked');
}

function madeOf(
  said: TransferWanted,
  ticket: TicketState,
  moved: readonly TicketEvent[],
  kept: boolean,
): TransferEvent & { type: 'TransferMade' } {
  const there = moved.find((event) => event.type === 'TicketTransferred')?.data;
  const booking = bookingOf(ticket) ? { booking: kept ? ('KEPT' as const) : ('GIVEN_BACK' as const) } : {};
  const codes = there ? { code: there.code, was: there.was.code } : {};
  const minutes = there?.reference === undefined ? undefined : minutesBetween(there.reference, said.at);
  return {
    type: 'TransferMade',
    data: { ...said, ...codes, ...(minutes !== undefined && { keptMinutes: minutes }), ...booking },
  };
}

function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}

function answerOf(
  declaration: string,
  from: Gate,
  to: Gate,
  { ticket, transfer }: { ticket: TicketState; transfer: Transfer },
  way: WayAnswer,
): TransferAnswer {
  if (transfer) return { declaration, status: 'ASKED', from, to, way };
  const { facts, cameFrom, heldReference, keptUntil, booking } = ticket ?? {};
  return {
    declaration,
    status: 'MADE',
    from,
    to,
    ...(facts && { code: facts.code }),
    ...(cameFrom && { formerCode: cameFrom.code }),
    ...(heldReference !== undefined && { heldReference }),
    ...(keptUntil !== undefined && { keptUntil }),
    ...(booking && { hour: booking.hour }),
    way,
  };
}
