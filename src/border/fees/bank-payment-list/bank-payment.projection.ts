import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { bankPaymentFold, openOf, type BankPayment } from '../domain/bank-payment.js';
import type { BankPaymentEvent, PaymentState } from '../domain/fee-events.js';

export interface BankPaymentRow {
  readonly payment: string;
  readonly gate: Gate;
  readonly bankId: string;
  readonly dong: number;
  readonly reference: string | null;
  readonly paidAt: string;
  /** Refers to the sealed text. */
  readonly text: string | null;
  readonly state: PaymentState;
  readonly declaration: string | null;
  readonly applied: number;
  readonly refunded: number;
  readonly open: number;
}

/** One row a payment. */
export const bankPayment: RowProjection<BankPaymentRow, BankPaymentEvent> = {
  name: 'bank-payment',
  table: 'bank_payment',
  key: 'payment',
  types: ['BankPaymentReceived', 'BankPaymentApplied', 'BankPaymentFreed', 'BankPaymentRefunded'],
  change: ({ type, data }) => [
    {
      key: data.payment,
      apply: (row) => rowOf(bankPaymentFold.evolve(row && knownOf(row), { type, data } as BankPaymentEvent)),
    },
  ],
};

function rowOf(payment: BankPayment): BankPaymentRow | undefined {
  if (!payment) return undefined;
  const { reference = null, text = null, declaration = null, ...of } = payment;
  return { ...of, reference, text, declaration, open: openOf(payment) };
}

/** The row as the stream tells it. */
export function knownOf(row: BankPaymentRow): NonNullable<BankPayment> {
  const { reference, text, declaration, open: _, ...of } = row;
  const more = { ...(reference !== null && { reference }), ...(text !== null && { text }) };
  return { ...of, ...more, ...(declaration !== null && { declaration }) };
}
