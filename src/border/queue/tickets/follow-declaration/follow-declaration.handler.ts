import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { laneStream, type LaneView as LaneDay } from '../../../gates/index.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { accepts } from '../../domain/candidates.js';
import type { SlotEvent, TicketEvent } from '../../domain/queue-events.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { returnPlace, type Returning } from '../../domain/slot-return.js';
import { hasShare, recountPlace, type Slot } from '../../domain/slot.js';
import { followDeclaration } from '../../domain/ticket-correction.js';
import { withDeclared, type DeclaredNow, type TicketState } from '../../domain/ticket.js';
import { policyLane } from '../../policy-lane.js';
import { slotStream, ticketOf } from '../../queue-streams.js';
import { declaredNow, placeHolderOf } from '../../ticket-facts.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { returningAt } from '../../returning.js';

/** The ticket of a declaration takes over what was corrected. */
export class FollowDeclaration extends Command<void> {
  constructor(
    readonly declaration: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(FollowDeclaration)
export class FollowDeclarationHandler implements ICommandHandler<FollowDeclaration> {
  constructor(private readonly store: EventStore) {}

  async execute(command: FollowDeclaration): Promise<void> {
    await choosing(() => this.follow(command));
  }

  /** Guarded by the declaration: what it says last counts, whichever correction asked. */
  private async follow({ declaration, context }: FollowDeclaration): Promise<void> {
    const stream = ticketOf(declaration);
    const { state: known } = await this.store.load(stream);
    if (!known) return;
    const { lane, slot } = placesOf(known);
    await this.store.execute({
      context,
      streams: {
        ticket: stream,
        declared: acceptedDeclaration(declaration),
        slot: slotStream(slot ?? 'none'),
        lane: laneStream(lane ?? 'none', context.now),
        rules: settingStream(SLOT_RULES, known.facts.gate),
        draws: settingStream(DRAW_RULES, known.facts.gate),
      },
      decide: (states) => {
        const now = placesOf(states.ticket);
        if (now.lane !== lane || now.slot !== slot) throw new ChoiceOutdated('Called or moved meanwhile');
        const { ticket, declared } = states;
        if (!ticket || !declared) return {};
        const said = declaredNow(declared);
        const holder = placeHolderOf(declared);
        const held = {
          laneTakes: takes(states.lane, ticket, said),
          shareLeft: hasShare(states.slot, ticket.facts.ticket, holder, inForce(states.rules, context.now)),
        };
        const events = followDeclaration(ticket, said, held, context.now);
        return {
          ticket: events,
          slot: placeAfter(
            states.slot,
            events,
            ticket.facts.ticket,
            holder.carrier,
            returningAt(states.draws, context.now),
          ),
        };
      },
      answer: () => ({ declaration }),
    });
  }
}

/** The lane that a ticket was called to, or the place in an hour that it has. */
function placesOf(ticket: TicketState): { lane?: string; slot?: string } {
  const slot = ticket?.status === 'BOOKED' ? ticket.booking?.slot : undefined;
  return { ...(ticket?.call && { lane: ticket.call.lane }), ...(slot !== undefined && { slot }) };
}

/** What becomes of the place in an hour: returned with a booking that is gone, else of the share of the carrier of now. */
function placeAfter(
  slot: Slot,
  events: readonly TicketEvent[],
  ticket: string,
  carrier: string,
  returning: Returning,
): SlotEvent[] {
  const gone = events.some(({ type }) => type === 'TicketReleased');
  return gone ? returnPlace(slot, ticket, returning) : recountPlace(slot, ticket, carrier, returning.at);
}

/** Whether a lane takes a vehicle as it is declared now. */
function takes(lane: LaneDay | undefined, ticket: NonNullable<TicketState>, now: DeclaredNow): boolean {
  // A gate yard takes whatever its park holds.
  if (ticket.stage === 'YARD') return true;
  const input = policyInputOf(withDeclared(ticket, now), true);
  return lane !== undefined && input !== undefined && accepts(policyLane(lane), input);
}
