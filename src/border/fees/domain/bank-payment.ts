import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { BankPaymentEvent, PaymentState } from './fee-events.js';
import { refuse } from './fee-problems.js';
import { dueOf, type Fee } from './fee.js';

/** A line of a bank statement, with what became of it. Undefined before the bank told it. */
export type BankPayment =
  | {
      readonly payment: string;
      readonly gate: Gate;
      readonly bankId: string;
      readonly dong: number;
      readonly reference?: string;
      readonly paidAt: string;
      readonly text?: string;
      readonly state: PaymentState;
      readonly declaration?: string;
      readonly applied: number;
      readonly refunded: number;
    }
  | undefined;
export type KnownPayment = NonNullable<BankPayment>;

export function bankPaymentStream(payment: string): string {
  return `bank-payment-${payment}`;
}

export const bankPaymentFold: Fold<BankPayment, BankPaymentEvent> = {
  initial: undefined,
  evolve: (payment, { type, data }) => {
    switch (type) {
      case 'BankPaymentReceived': {
        const { by: _, at: __, ...of } = data;
        return { ...of, refunded: 0 };
      }
      case 'BankPaymentApplied':
        return payment && { ...payment, declaration: data.declaration, applied: payment.applied + data.dong };
      case 'BankPaymentFreed':
        return payment && { ...payment, applied: payment.applied - data.dong };
      default:
        return payment && { ...payment, refunded: payment.refunded + data.dong };
    }
  },
};

/** What of it is neither put to a fee nor given back. */
export function openOf({ dong, applied, refunded }: Pick<KnownPayment, 'dong' | 'applied' | 'refunded'>): number {
  return dong - applied - refunded;
}

export const NEXT_STEPS = ['WAIT_FOR_REST', 'ASSIGN', 'REFUND'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What the accountant does next with it; nothing when it is done. */
export function nextSteps(payment: Pick<KnownPayment, 'state' | 'dong' | 'applied' | 'refunded'>): NextStep[] {
  if (openOf(payment) > 0) return ['ASSIGN', 'REFUND'];
  return payment.state === 'UNDER' && payment.refunded === 0 ? ['WAIT_FOR_REST'] : [];
}

/** How a transfer of so many đồng meets a trip, and what of it goes to the fee at once. `open`: the trip is under way. */
export function meet(
  fee: Fee,
  { gate, dong, paidAt, open }: { gate: Gate; dong: number; paidAt: string; open: boolean },
): { readonly state: PaymentState; readonly applied: number } {
  if (!fee || fee.gate !== gate) return { state: 'UNKNOWN', applied: 0 };
  const due = dueOf(fee);
  if (due === 0) return { state: 'DUPLICATE', applied: 0 };
  if (due === undefined || !open || paidAt > fee.until) return { state: 'LATE', applied: 0 };
  if (dong === due) return { state: 'EXACT', applied: due };
  return dong > due ? { state: 'OVER', applied: due } : { state: 'UNDER', applied: dong };
}

/** Told again: the same line is nothing new. Throws `bank-payment-changed`. */
export function requireSame(known: KnownPayment, told: Pick<KnownPayment, 'dong' | 'paidAt'>): void {
  if (known.dong !== told.dong || known.paidAt !== told.paidAt) throw refuse('bank-payment-changed');
}

interface Act {
  readonly by: string;
  readonly at: string;
}

/** Puts what is open onto a trip, as much as is due there. Throws `bank-payment-done`. */
export function assign(payment: KnownPayment, declaration: string, due: number, act: Act): BankPaymentEvent[] {
  const dong = Math.min(requireOpen(payment), due);
  return [
    { type: 'BankPaymentApplied', data: { payment: payment.payment, gate: payment.gate, declaration, dong, ...act } },
  ];
}

/** Its receipt is void: so much of it is open again. */
export function free(payment: KnownPayment, declaration: string, dong: number, act: Act): BankPaymentEvent[] {
  return [
    { type: 'BankPaymentFreed', data: { payment: payment.payment, gate: payment.gate, declaration, dong, ...act } },
  ];
}

/** What is open goes back. Throws `bank-payment-done`. */
export function refund(payment: KnownPayment, order: string, act: Act): BankPaymentEvent[] {
  const dong = requireOpen(payment);
  return [{ type: 'BankPaymentRefunded', data: { payment: payment.payment, gate: payment.gate, dong, order, ...act } }];
}

export function requireOpen(payment: KnownPayment): number {
  const open = openOf(payment);
  if (open <= 0) throw refuse('bank-payment-done');
  return open;
}
