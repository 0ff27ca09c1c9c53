import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { acceptedDeclaration, type DeclarationView } from '../../declarations/index.js';
import { calendarStream, closedForWithin, type CalendarView } from '../../gates/index.js';
import { carriedBy } from '../carried-by.js';
import type { ReplanReason } from '../domain/replan-events.js';
import { nextBlockBack, nextToUndo } from '../domain/replan.js';
import { returnPlace } from '../domain/slot-return.js';
import { placesLeft, takeMovedPlace, type Slot } from '../domain/slot.js';
import { moveByClosure, placeIn } from '../domain/ticket-booking.js';
import { carrierOfTicket, type TicketState } from '../domain/ticket.js';
import { replanStream, slotStream, ticketStream } from '../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../settings/calling-policy.setting.js';
import { SLOT_RULES } from '../settings/slot-rules.setting.js';
import { BlockMoves } from './block-moves.js';

/** Takes the last move of a closure that still stands back. Sent by the reaction. */
export class StepUndo extends Command<void> {
  constructor(
    readonly closure: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(StepUndo)
export class StepUndoHandler implements ICommandHandler<StepUndo> {
  constructor(
    private readonly store: EventStore,
    private readonly blocks: BlockMoves,
  ) {}

  async execute({ closure, context }: StepUndo): Promise<void> {
    const { state: replan } = await this.store.load(replanStream(closure));
    if (replan && nextBlockBack(replan)) return this.blocks.undo(replan, context);
    const next = replan && nextToUndo(replan);
    if (!next) return;
    const { ticket, moved } = next;
    const { gate, route } = replan.ordered;
    const { state: known } = await this.store.load(ticketStream(ticket));
    if (!known) return;
    const { direction, declaration } = known.facts;
    const [hour, { now }] = [new Date(moved.from.hour), context];
    await this.store.execute({
      context,
      streams: {
        replan: replanStream(closure),
        ticket: ticketStream(ticket),
        from: slotStream(moved.to.slot),
        to: slotStream(moved.from.slot),
        calendar: calendarStream(route, direction, hour),
        declared: acceptedDeclaration(declaration),
        rules: settingStream(SLOT_RULES, gate),
        policy: settingStream(CALLING_POLICY, gate),
      },
      decide: (states) => {
        if (!states.replan || nextToUndo(states.replan)?.ticket !== ticket) return {};
        const why = hindrance(states, moved.to.slot, hour, now);
        const told = { closure, gate, ticket, at: now.toISOString() };
        const undone = { type: 'TicketReplanUndone' as const, data: { ...told, ...(why && { why }) } };
        if (why || !states.ticket || !states.to.facts) return { replan: [undone] };
        const { tolerance } = policyAt(states.policy, now);
        const place = placeIn(moved.from.slot, hour, tolerance, inForce(states.rules, now));
        const { firm } = states.ticket.facts;
        const wanted = { facts: states.to.facts, ticket, firm, carrier: carrierOfTicket(states.ticket.facts) };
        return {
          replan: [undone],
          ticket: moveByClosure(states.ticket, place, closure, true, now),
          from: returnPlace(states.from, ticket),
          to: takeMovedPlace(states.to, wanted, closure),
        };
      },
      answer: () => ({ ticket }),
    });
  }
}

interface Seen {
  readonly ticket: TicketState;
  readonly to: Slot;
  readonly calendar: CalendarView;
  readonly declared: DeclarationView;
}

/** Why a move stays as it is; undefined when it can be taken back. */
function hindrance(
  { ticket, to, calendar, declared }: Seen,
  movedTo: string,
  hour: Date,
  now: Date,
): ReplanReason | undefined {
  if (ticket?.status !== 'BOOKED' || ticket.booking?.slot !== movedTo || !ticket.movedBy) return 'CHANGED_MEANWHILE';
  const end = plusMinutes(hour, 60);
  if (end <= now) return 'HOUR_OVER';
  const from = hour > now ? hour : now;
  if (closedForWithin(calendar, from, end, carriedBy(declared, ticket.facts))) return 'STILL_CLOSED';
  return to.facts && placesLeft(to, to.facts.capacity) > 0 ? undefined : 'PLACE_TAKEN';
}
