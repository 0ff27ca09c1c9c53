import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { receiptOf } from '../../clearance/index.js';
import type { Means } from '../domain/fee-events.js';
import { refuse } from '../domain/fee-problems.js';
import { requireDue, type Invoiced } from '../domain/fee.js';
import { tripFor } from '../fee-access.js';
import { cashOf, feeOfTrip } from '../fee-streams.js';
import { feeAnswer, type FeeAnswer } from '../fee.answer.js';
import { withReceipt } from '../receipt-number.js';
import { taken } from '../taken.js';

/** A cashier takes all that is due; fee, receipt and the day's sheet are written together. */
export class TakeFeePayment extends Command<Committed<FeeAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly dong: number,
    readonly means: Exclude<Means, 'TRANSFER'>,
  ) {
    super();
  }
}

@CommandHandler(TakeFeePayment)
export class TakeFeePaymentHandler implements ICommandHandler<TakeFeePayment> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `fee-not-invoiced`, `fee-rule-missing`, `fee-settled`, `fee-amount-other`. */
  async execute({ context, declaration, dong, means }: TakeFeePayment): Promise<Committed<FeeAnswer>> {
    const { by, now } = context;
    const { gate } = await tripFor(this.questions, by, declaration);
    return withReceipt(this.store, gate, now, ({ number, day, require }) =>
      this.store.execute({
        context,
        streams: { fee: feeOfTrip(declaration), cash: cashOf(gate, day), receipt: receiptOf(gate, number) },
        decide: ({ fee, cash, receipt }) => {
          require(cash);
          const due = requireDue(fee);
          // What the driver was told is what he pays.
          if (dong !== due) throw refuse('fee-amount-other', { due });
          return taken(fee as Invoiced, receipt, { gate, dong, means, number, day, by: by.id, at: now.toISOString() });
        },
        answer: ({ fee }) => feeAnswer(fee as Invoiced),
      }),
    );
  }
}
