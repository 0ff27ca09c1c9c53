import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import { EventStore, type CommandContext, type Committed, type Streams } from '../../../shared/event-store/types.js';
import { clearanceOf, type ClearanceView } from '../../clearance/index.js';
import { free, type KnownPayment } from '../domain/bank-payment.js';
import type { CashEvent, ReversalReason } from '../domain/fee-events.js';
import { reverse, type Fee, type Invoiced } from '../domain/fee.js';
import { tripFor } from '../fee-access.js';
import { bankPaymentOf, cashOf, feeOfTrip } from '../fee-streams.js';
import { feeAnswer, type FeeAnswer } from '../fee.answer.js';

/** Voids a receipt: cash goes back to the payer, a transfer is open again for the accountant. */
export class ReverseFeePayment extends Command<Committed<FeeAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly receipt: string,
    readonly reason: ReversalReason,
  ) {
    super();
  }
}

@CommandHandler(ReverseFeePayment)
export class ReverseFeePaymentHandler implements ICommandHandler<ReverseFeePayment> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `receipt-unknown`; `fee-check-passed` while the vehicle has passed on what it paid. */
  async execute({ context, declaration, receipt, reason }: ReverseFeePayment): Promise<Committed<FeeAnswer>> {
    const { by, now } = context;
    const { gate } = await tripFor(this.questions, by, declaration);
    const day = hanoiDay(now);
    const at = now.toISOString();
    const act = { by: by.id, at };
    const { state } = await this.store.load(feeOfTrip(declaration));
    // A receipt never changes what it came from, so that it can be looked up before.
    const from = state?.receipts.find(({ number }) => number === receipt)?.payment;
    const streams: Streams = {
      fee: feeOfTrip(declaration),
      cash: cashOf(gate, day),
      clearance: clearanceOf(declaration),
      ...(from !== undefined && { payment: bankPaymentOf(from) }),
    };
    return this.store.execute<Streams, FeeAnswer>({
      context,
      streams,
      decide: (states) => {
        const fee = states['fee'] as Fee;
        const clearance = states['clearance'] as ClearanceView | undefined;
        const check = clearance?.checks.find(({ agency }) => agency === 'GATE_FEE');
        const passedOn = check?.status === 'PASSED' ? check.receipt : undefined;
        const { event, receipt: voided } = reverse(fee, { number: receipt, passedOn, reason, ...act });
        const { dong, means, rule } = voided;
        const line = { gate, day, number: receipt, declaration, dong, rule, means, ...act };
        return {
          fee: [event],
          cash: [{ type: 'ReceiptReversed', data: line }] satisfies CashEvent[],
          ...(from !== undefined && { payment: free(states['payment'] as KnownPayment, declaration, dong, act) }),
        };
      },
      answer: (states) => feeAnswer(states['fee'] as Invoiced),
    });
  }
}
