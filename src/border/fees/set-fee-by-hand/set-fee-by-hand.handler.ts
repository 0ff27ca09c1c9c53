import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { HandReason } from '../domain/fee-events.js';
import { setByHand, type Invoiced } from '../domain/fee.js';
import { tripFor } from '../fee-access.js';
import { newReference } from '../fee-reference.js';
import { giveReference, priceStreams, referenceOf } from '../fee-streams.js';
import { feeAnswer, type FeeAnswer } from '../fee.answer.js';
import { requireUnderWay, untilOf } from '../price-of-trip.js';

/** A cashier says what a trip costs, and why. The accountant sees it in his list. */
export class SetFeeByHand extends Command<Committed<FeeAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly dong: number,
    readonly reason: HandReason,
    readonly text?: string,
  ) {
    super();
  }
}

@CommandHandler(SetFeeByHand)
export class SetFeeByHandHandler implements ICommandHandler<SetFeeByHand> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `fee-trip-over`, `fee-settled`. */
  async execute({ context, declaration, dong, reason, text }: SetFeeByHand): Promise<Committed<FeeAnswer>> {
    const { by, now } = context;
    const { gate } = await tripFor(this.questions, by, declaration);
    const drawn = newReference();
    const at = now.toISOString();
    const note = text ? `note-${uuidv7()}` : undefined;
    return this.store.execute({
      context,
      streams: { ...priceStreams(declaration, gate), reference: referenceOf(drawn, true) },
      decide: ({ fee, reference, ...states }) => {
        const { firm, revision } = requireUnderWay(states.declared);
        const trip = { declaration, gate, firm, reference: fee?.reference ?? drawn, at };
        const set = { revision, dong, reason, ...(note && { note }), until: untilOf(states, now), by: by.id };
        const events = setByHand(fee, trip, set);
        if (fee) return { fee: events };
        const given = { reference: drawn, declaration, gate, at };
        return { fee: events, reference: giveReference(reference, given) };
      },
      answer: ({ fee }) => feeAnswer(fee as Invoiced),
      personal: note ? [{ ref: note, subject: `declaration-${declaration}`, content: { text } }] : [],
    });
  }
}
