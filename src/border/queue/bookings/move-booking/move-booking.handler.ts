import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { calendarStream } from '../../../gates/index.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { carriedBy } from '../../carried-by.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { refuse } from '../../domain/slot-problems.js';
import { placesFor } from '../../domain/slot-capacity.js';
import { returnPlace } from '../../domain/slot-return.js';
import { slotId, takePlace } from '../../domain/slot.js';
import { moveTicket, placeIn, requireBooking } from '../../domain/ticket-booking.js';
import { carrierOfTicket } from '../../domain/ticket.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { requireHourOpen } from '../../hour-open.js';
import { slotCapacityStream, slotStream, ticketStream } from '../../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { returningAt } from '../../returning.js';

/** Moves a booking to another hour. */
export class MoveBooking extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly ticket: string,
    readonly hour: Date,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(MoveBooking)
export class MoveBookingHandler implements ICommandHandler<MoveBooking> {
  constructor(private readonly store: EventStore) {}

  async execute(command: MoveBooking): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.move(command));
  }

  /** From slot to slot in one append: two that exchange full hours can never both lose or both win a place. */
  private async move({ ticket, hour, context }: MoveBooking): Promise<Committed<TicketAnswer>> {
    const { state: known } = await this.store.load(ticketStream(ticket));
    if (!known) throw refuseAtDoor('not-found');
    requireOwnOrGate(context.by, known.facts);
    const { gate, route, direction, class: kind, firm, declaration } = known.facts;
    const from = requireBooking(known).slot;
    const to = slotId(route, direction, kind, hour);
    if (to === from) throw refuse('same-hour');
    return this.store.execute({
      context: onBehalfOf(context, firm),
      streams: {
        ticket: ticketStream(ticket),
        from: slotStream(from),
        to: slotStream(to),
        calendar: calendarStream(route, direction, hour),
        declared: acceptedDeclaration(declaration),
        capacity: slotCapacityStream(gate),
        rules: settingStream(SLOT_RULES, gate),
        policy: settingStream(CALLING_POLICY, gate),
        draws: settingStream(DRAW_RULES, gate),
      },
      decide: (states) => {
        if (!states.ticket) throw refuseAtDoor('not-found');
        if (requireBooking(states.ticket).slot !== from) throw new ChoiceOutdated('Moved meanwhile');
        if (states.ticket.facts.class !== kind) throw new ChoiceOutdated('Class changed');
        const rules = inForce(states.rules, context.now);
        const place = placeIn(to, hour, policyAt(states.policy, context.now).tolerance, rules);
        const moved = moveTicket(states.ticket, place, rules, context.now);
        requireHourOpen(states.calendar, hour, carriedBy(states.declared, states.ticket.facts));
        const capacity = placesFor(states.capacity, route, direction, kind, place.hour);
        const facts = { slot: to, hour: place.hour, gate, route, direction, class: kind, capacity };
        const wanted = { facts, ticket, firm, carrier: carrierOfTicket(states.ticket.facts) };
        const taken = takePlace(states.to, wanted, rules, context.now, inForce(states.draws, context.now));
        const returning = returningAt(states.draws, context.now);
        return { from: returnPlace(states.from, ticket, returning), to: taken, ticket: moved };
      },
      answer: (after) => ticketAnswer(after.ticket),
    });
  }
}
