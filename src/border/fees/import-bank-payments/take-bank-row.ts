import { Injectable } from '@nestjs/common';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Streams } from '../../../shared/event-store/types.js';
import { receiptOf } from '../../clearance/index.js';
import { acceptedDeclaration, type DeclarationView } from '../../declarations/index.js';
import { meet, requireSame, type BankPayment } from '../domain/bank-payment.js';
import type { CashSheet } from '../domain/cash-sheet.js';
import type { BankPaymentEvent, PaymentState } from '../domain/fee-events.js';
import type { Fee, Invoiced } from '../domain/fee.js';
import { bankPaymentOf, cashOf, feeOfTrip, referenceOf, type ReferenceOf } from '../fee-streams.js';
import { withReceipt } from '../receipt-number.js';
import { taken } from '../taken.js';
import type { BankRow } from './bank-row.js';

const PAYMENTS = '5b3f9d52-0c3e-5a86-9a0e-3a6f3f6a1c77';

/** Of a payment by the bank's id: told twice it is one. */
export function paymentIdOf(gate: Gate, bankId: string): string {
  return uuidv5(`${gate} ${bankId}`, PAYMENTS);
}

export interface TakenRow {
  readonly payment: string;
  readonly known: boolean;
  readonly state: PaymentState;
}

/** Takes one line of a statement: met with its trip, and put to its fee where it fits, in one append. */
@Injectable()
export class TakeBankRow {
  constructor(private readonly store: EventStore) {}

  /** Throws `bank-payment-changed`. */
  async take(context: CommandContext, gate: Gate, row: BankRow): Promise<TakenRow> {
    const payment = paymentIdOf(gate, row.bankId);
    // Taken under this very key before the rest broke off: then it was new.
    const again = await this.store.answered<TakenRow>(context);
    if (again) return again.answer;
    const { state: before } = await this.store.load(bankPaymentOf(payment));
    if (before) {
      requireSame(before, row);
      return { payment, known: true, state: before.state };
    }
    const reference = row.reference === undefined ? undefined : referenceOf(row.reference);
    const of = reference && (await this.store.load(reference)).state;
    const done = await withReceipt(this.store, gate, context.now, async ({ number, day, require }) => {
      const text = row.text ? `transfer-${uuidv7()}` : undefined;
      // Told meanwhile by another statement.
      let told = false;
      const streams: Streams = {
        payment: bankPaymentOf(payment),
        ...(reference && { reference }),
        ...(of && {
          fee: feeOfTrip(of.declaration),
          declared: acceptedDeclaration(of.declaration),
          cash: cashOf(gate, day),
          receipt: receiptOf(gate, number),
        }),
      };
      return this.store.execute<Streams, TakenRow>({
        context,
        streams,
        decide: (states) => {
          const known = states['payment'] as BankPayment;
          told = known !== undefined;
          if (known) {
            requireSame(known, row);
            return {};
          }
          const trip = of && (states['reference'] as ReferenceOf);
          const fee = trip ? (states['fee'] as Fee) : undefined;
          const open = (states['declared'] as DeclarationView)?.status === 'ACCEPTED';
          const { bankId, dong, paidAt } = row;
          const met = meet(fee, { gate, dong, paidAt, open });
          const at = context.now.toISOString();
          const by = context.by.id;
          const received: BankPaymentEvent = {
            type: 'BankPaymentReceived',
            data: {
              payment,
              gate,
              bankId,
              dong,
              ...(row.reference && { reference: row.reference }),
              paidAt,
              ...(text && { text }),
              ...met,
              ...(fee && met.state !== 'UNKNOWN' && { declaration: fee.declaration }),
              by,
              at,
            },
          };
          if (met.applied === 0) return { payment: [received] };
          require(states['cash'] as CashSheet);
          const paying = { gate, dong: met.applied, means: 'TRANSFER', number, day, by, at, payment } as const;
          return { payment: [received], ...taken(fee as Invoiced, states['receipt'] as never, paying) };
        },
        answer: (states) => {
          const now = states['payment'] as NonNullable<BankPayment>;
          return { payment, known: told, state: now.state };
        },
        personal: text ? [{ ref: text, subject: `bank-payment-${payment}`, content: { text: row.text } }] : [],
      });
    });
    return done.answer;
  }
}
