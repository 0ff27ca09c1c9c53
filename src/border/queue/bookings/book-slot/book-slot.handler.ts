import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { acceptedDeclaration, declarerOf, ticketOf as ticketIdOf } from '../../../declarations/index.js';
import { calendarStream, carriedOf } from '../../../gates/index.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { placesFor } from '../../domain/slot-capacity.js';
import { slotId, takePlace } from '../../domain/slot.js';
import { bookTicket, placeIn } from '../../domain/ticket-booking.js';
import { codeStreams, freeCode } from '../../free-code.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { requireHourOpen } from '../../hour-open.js';
import { slotCapacityStream, slotStream, ticketStream } from '../../queue-streams.js';
import { RandomCodes } from '../../random-codes.js';
import { requireTold } from '../../ticket-ready.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { placeHolderOf, requireAccepted, ticketFacts } from '../../ticket-facts.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';

/** Books a place in an hour for an accepted declaration. */
export class BookSlot extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly declaration: string,
    readonly hour: Date,
    readonly context: CommandContext,
    /** The block that kept the place. */
    readonly block?: string,
  ) {
    super();
  }
}

@CommandHandler(BookSlot)
export class BookSlotHandler implements ICommandHandler<BookSlot> {
  constructor(
    private readonly store: EventStore,
    private readonly codes: RandomCodes,
  ) {}

  async execute(command: BookSlot): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.book(command));
  }

  /** Ticket, slot and code in one append; guarded: the declaration, the calendar of the hour, capacity and rules of the gate. */
  private async book({ declaration, hour, context, block }: BookSlot): Promise<Committed<TicketAnswer>> {
    const declared = acceptedDeclaration(declaration);
    const { state } = await this.store.load(declared);
    if (!state) throw refuseAtDoor('not-found');
    requireOwnOrGate(context.by, { firm: declarerOf(state), gate: state.facts.gate });
    const known = requireAccepted(state);
    const { gate, route, direction, class: kind } = known.facts;
    const slot = slotId(route, direction, kind, hour);
    const ticket = ticketIdOf(declaration);
    const candidates = await this.codes.three(route, direction);
    const { now } = context;
    return this.store.execute({
      context: onBehalfOf(context, declarerOf(known)),
      status: 201,
      streams: {
        ticket: { ...ticketStream(ticket), fresh: true },
        slot: slotStream(slot),
        ...codeStreams(candidates),
        declared,
        calendar: calendarStream(route, direction, hour),
        capacity: slotCapacityStream(gate),
        rules: settingStream(SLOT_RULES, gate),
        policy: settingStream(CALLING_POLICY, gate),
        draws: settingStream(DRAW_RULES, gate),
      },
      decide: (states) => {
        const view = requireAccepted(states.declared);
        const { facts } = view;
        requireTold(facts, 'BOOK');
        if (slotId(facts.route, facts.direction, facts.class, hour) !== slot) throw new ChoiceOutdated('Class changed');
        requireHourOpen(states.calendar, hour, carriedOf(facts));
        // Given back and booked anew: the code stays the ticket's own.
        const { code, events } = states.ticket
          ? { code: states.ticket.facts.code, events: {} }
          : freeCode(candidates, states, ticket, now);
        const rules = inForce(states.rules, now);
        const place = placeIn(slot, hour, policyAt(states.policy, now).tolerance, rules);
        const booked = bookTicket(states.ticket, ticketFacts(declaration, view, code, now), place);
        const capacity = placesFor(states.capacity, route, direction, kind, place.hour);
        const opening = { slot, gate, route, direction, class: kind, hour: place.hour, capacity };
        const holder = placeHolderOf(view);
        const wanted = { facts: opening, ticket, ...holder, ...(block !== undefined && { block }) };
        const taken = takePlace(states.slot, wanted, rules, now, inForce(states.draws, now));
        return { slot: taken, ticket: booked, ...events };
      },
      answer: (after) => ticketAnswer(after.ticket),
    });
  }
}
