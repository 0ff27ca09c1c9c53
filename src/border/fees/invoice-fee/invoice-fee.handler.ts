import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { invoice, measuresNow, type Invoiced } from '../domain/fee.js';
import type { Measures } from '../domain/tariff.js';
import { tripFor } from '../fee-access.js';
import { newReference } from '../fee-reference.js';
import { giveReference, priceStreams, referenceOf } from '../fee-streams.js';
import { feeAnswer, type FeeAnswer } from '../fee.answer.js';
import { noPrice, priceOf, requireUnderWay, tryPrice } from '../price-of-trip.js';

/** Asks for the invoice of a trip, by its firm or the cashier; anew after a correction or a measuring. */
export class InvoiceFee extends Command<Committed<FeeAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly told: Measures,
  ) {
    super();
  }
}

@CommandHandler(InvoiceFee)
export class InvoiceFeeHandler implements ICommandHandler<InvoiceFee> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /**
   * Throws `not-found`, `wrong-gate`, `fee-trip-over`, `fee-measure-missing`, `fee-rule-missing`, `fee-measured-by-gate`,
   * `fee-settled`.
   */
  async execute({ context, declaration, told }: InvoiceFee): Promise<Committed<FeeAnswer>> {
    const { by, now } = context;
    const { gate } = await tripFor(this.questions, by, declaration);
    const drawn = newReference();
    const at = now.toISOString();
    return this.store.execute({
      context,
      streams: { ...priceStreams(declaration, gate), reference: referenceOf(drawn, true) },
      decide: ({ fee, reference, ...states }) => {
        const { firm } = requireUnderWay(states.declared);
        // What a cashier set stays until somebody corrects the declaration or measures the vehicle.
        const kept = fee?.byHand && fee.revision === states.declared?.revision && Object.keys(told).length === 0;
        if (kept) return {};
        const seen = measuresNow(fee, told, by.firm === undefined ? 'GATE' : 'FIRM');
        const price = priceOf(states, seen, now);
        if (!price) throw noPrice(tryPrice(states, seen.measures, now));
        const trip = { declaration, gate, firm, reference: fee?.reference ?? drawn, at };
        if (fee) return { fee: invoice(fee, trip, price) };
        const given = { reference: drawn, declaration, gate, at };
        return { fee: invoice(fee, trip, price), reference: giveReference(reference, given) };
      },
      answer: ({ fee }) => feeAnswer(fee as Invoiced),
    });
  }
}
