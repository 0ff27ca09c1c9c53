import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { returnPlace } from '../../domain/slot-return.js';
import { giveBack } from '../../domain/ticket-booking.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { slotStream, ticketStream } from '../../queue-streams.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { returningAt } from '../../returning.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';

/** A firm gives its place in the queue back, before any call. */
export class GiveBack extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly ticket: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(GiveBack)
export class GiveBackHandler implements ICommandHandler<GiveBack> {
  constructor(private readonly store: EventStore) {}

  async execute(command: GiveBack): Promise<Committed<TicketAnswer>> {
    return choosing(() => this.giveBack(command));
  }

  private async giveBack({ ticket, context }: GiveBack): Promise<Committed<TicketAnswer>> {
    const { state: known } = await this.store.load(ticketStream(ticket));
    if (!known) throw refuse('not-found');
    requireOwnOrGate(context.by, known.facts);
    const slot = known.place;
    return this.store.execute({
      context: onBehalfOf(context, known.facts.firm),
      streams: {
        ticket: ticketStream(ticket),
        slot: slotStream(slot ?? 'none'),
        draws: settingStream(DRAW_RULES, known.facts.gate),
      },
      decide: (states) => {
        if (!states.ticket) throw refuse('not-found');
        if (states.ticket.place !== slot) throw new ChoiceOutdated('Moved meanwhile');
        const returning = returningAt(states.draws, context.now);
        return { slot: returnPlace(states.slot, ticket, returning), ticket: giveBack(states.ticket, context.now) };
      },
      answer: (after) => ticketAnswer(after.ticket),
    });
  }
}
