import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { receiptOf } from '../../clearance/index.js';
import { bankPaymentAnswer, type BankPaymentAnswer } from '../bank-payment.answer.js';
import { assign, requireOpen, type KnownPayment } from '../domain/bank-payment.js';
import { requireDue, requireInvoiced } from '../domain/fee.js';
import { requireAccountsOf } from '../fee-access.js';
import { bankPaymentOf, cashOf, feeOfTrip } from '../fee-streams.js';
import { withReceipt } from '../receipt-number.js';
import { taken } from '../taken.js';

/** The accountant puts an open payment onto a trip: late, unknown, or freed by a void receipt. */
export class AssignBankPayment extends Command<Committed<BankPaymentAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly payment: string,
    readonly declaration: string,
  ) {
    super();
  }
}

@CommandHandler(AssignBankPayment)
export class AssignBankPaymentHandler implements ICommandHandler<AssignBankPayment> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, also for a trip of another gate; `wrong-gate`, `bank-payment-done`, `fee-not-invoiced`, `fee-rule-missing`, `fee-settled`. */
  async execute({ context, payment, declaration }: AssignBankPayment): Promise<Committed<BankPaymentAnswer>> {
    const { state: known } = await this.store.load(bankPaymentOf(payment));
    if (!known) throw refuseAtDoor('not-found');
    const { gate } = known;
    requireAccountsOf(context.by, gate);
    const at = context.now.toISOString();
    const by = context.by.id;
    return withReceipt(this.store, gate, context.now, ({ number, day, require }) =>
      this.store.execute({
        context,
        streams: {
          payment: bankPaymentOf(payment),
          fee: feeOfTrip(declaration),
          cash: cashOf(gate, day),
          receipt: receiptOf(gate, number),
        },
        decide: ({ payment: state, fee, cash, receipt }) => {
          require(cash);
          const money = state as KnownPayment;
          const open = requireOpen(money);
          const trip = requireInvoiced(fee);
          if (trip.gate !== gate) throw refuseAtDoor('not-found');
          const due = requireDue(fee);
          const paying = { gate, dong: Math.min(open, due), means: 'TRANSFER', number, day, by, at, payment } as const;
          return { payment: assign(money, declaration, due, { by, at }), ...taken(trip, receipt, paying) };
        },
        answer: ({ payment: after }) => bankPaymentAnswer(after as KnownPayment),
      }),
    );
  }
}
