import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { freeLane } from '../../domain/lane-occupancy.js';
import { returnPlace } from '../../domain/slot-return.js';
import { releaseTicket } from '../../domain/ticket-booking.js';
import { endTicket } from '../../domain/ticket-lane.js';
import type { TicketState } from '../../domain/ticket.js';
import { occupancyStream, slotStream, ticketOf } from '../../queue-streams.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { returningAt } from '../../returning.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';

/** Why a ticket ends: its vehicle is gone, or its declaration ended before. */
export type TicketEnd = 'VEHICLE_GONE' | 'DECLARATION_ENDED';

/** Ends the ticket of a declaration, with the place or the lane that it still holds. `at`: when it happened. */
export class EndTicket extends Command<Committed<{ declaration: string }>> {
  constructor(
    readonly declaration: string,
    readonly end: TicketEnd,
    readonly at: Date,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EndTicket)
export class EndTicketHandler implements ICommandHandler<EndTicket> {
  constructor(private readonly store: EventStore) {}

  async execute(command: EndTicket): Promise<Committed<{ declaration: string }>> {
    return choosing(() => this.end(command));
  }

  private async end({ declaration, end, at, context }: EndTicket): Promise<Committed<{ declaration: string }>> {
    const stream = ticketOf(declaration);
    const { state } = await this.store.load(stream);
    const known = held(state, end);
    return this.store.execute({
      context,
      streams: {
        ticket: stream,
        slot: slotStream(known.slot ?? 'none'),
        occupancy: occupancyStream(known.lane ?? 'none', known.since),
        draws: settingStream(DRAW_RULES, state?.facts.gate ?? 'HUU_NGHI'),
      },
      decide: ({ ticket, slot, occupancy, draws }) => {
        const now = held(ticket, end);
        if (now.slot !== known.slot || now.lane !== known.lane) throw new ChoiceOutdated('Moved meanwhile');
        const events = end === 'VEHICLE_GONE' ? endTicket(ticket, at) : releaseTicket(ticket, at);
        if (!ticket || events.length === 0) return {};
        const place = { lane: now.lane ?? 'none', gate: ticket.facts.gate, ticket: ticket.facts.ticket };
        return {
          slot: now.slot === undefined ? [] : returnPlace(slot, ticket.facts.ticket, returningAt(draws, context.now)),
          occupancy: now.lane === undefined ? [] : freeLane(occupancy, place, at),
          ticket: events,
        };
      },
      answer: () => ({ declaration }),
    });
  }
}

/** The place in an hour, or in a lane, that a ticket holds. Whoever went through has used his place up. */
function held(ticket: TicketState, end: TicketEnd): { slot?: string; lane?: string; since: Date } {
  const used = end === 'VEHICLE_GONE' && ticket?.status !== 'BOOKED';
  const slot = used ? undefined : ticket?.place;
  const { inLane } = ticket ?? {};
  const since = new Date(inLane?.since ?? 0);
  return { since, ...(slot !== undefined && { slot }), ...(inLane && { lane: inLane.lane }) };
}
