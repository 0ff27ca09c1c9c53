import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { bankPaymentAnswer, type BankPaymentAnswer } from '../bank-payment.answer.js';
import { refund, type KnownPayment } from '../domain/bank-payment.js';
import { requireAccountsOf } from '../fee-access.js';
import { bankPaymentOf } from '../fee-streams.js';

/** What is open of a payment went back by a refund order of the board. */
export class RefundBankPayment extends Command<Committed<BankPaymentAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly payment: string,
    readonly order: string,
  ) {
    super();
  }
}

@CommandHandler(RefundBankPayment)
export class RefundBankPaymentHandler implements ICommandHandler<RefundBankPayment> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `wrong-gate`, `bank-payment-done`. */
  execute({ context, payment, order }: RefundBankPayment): Promise<Committed<BankPaymentAnswer>> {
    return this.store.execute({
      context,
      streams: { payment: bankPaymentOf(payment) },
      decide: ({ payment: known }) => {
        if (!known) throw refuseAtDoor('not-found');
        requireAccountsOf(context.by, known.gate);
        return { payment: refund(known, order, { by: context.by.id, at: context.now.toISOString() }) };
      },
      answer: ({ payment: after }) => bankPaymentAnswer(after as KnownPayment),
    });
  }
}
