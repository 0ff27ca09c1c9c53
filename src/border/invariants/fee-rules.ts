import type { Rule } from './rule.js';

interface Told {
  readonly declaration: string;
  readonly dong: number;
  readonly number: string;
  readonly payment: string;
}

/** Of a fee never more is taken than it costs, counting what was given back. */
export function feeTakenAsDue(): Rule {
  const costs = new Map<string, number>();
  const taken = new Map<string, number>();
  return {
    name: 'fee-taken-as-due',
    on: ['FeeInvoiced', 'FeeSetByHand', 'FeeUnpriced', 'FeePaid', 'FeePaymentReversed'],
    before: ({ type, data }) => {
      const { declaration, dong } = data as Told;
      const before = taken.get(declaration) ?? 0;
      if (type === 'FeeUnpriced') return void costs.delete(declaration);
      if (type === 'FeeInvoiced' || type === 'FeeSetByHand') return void costs.set(declaration, dong);
      if (type === 'FeePaymentReversed') return void taken.set(declaration, before - dong);
      taken.set(declaration, before + dong);
      const due = (costs.get(declaration) ?? 0) - before;
      return dong > due && `${dong} đ taken where ${due} đ was due`;
    },
  };
}

/** The number of a receipt is given once. */
export function receiptNumberOnce(): Rule {
  const given = new Set<string>();
  return {
    name: 'receipt-number-once',
    on: ['ReceiptIssued'],
    before: ({ data }) => {
      const { number } = data as Told;
      if (given.has(number)) return `${number} was given before`;
      return void given.add(number);
    },
  };
}

/** A line of a bank statement is taken once, and never more of it is spent than it is. */
export function bankPaymentOnce(): Rule {
  const open = new Map<string, number>();
  return {
    name: 'bank-payment-once',
    on: ['BankPaymentReceived', 'BankPaymentApplied', 'BankPaymentFreed', 'BankPaymentRefunded'],
    before: ({ type, data }) => {
      const { payment, dong, applied = 0 } = data as Told & { applied?: number };
      const before = open.get(payment);
      if (type === 'BankPaymentReceived') {
        open.set(payment, dong - applied);
        return before !== undefined && 'the bank told it before';
      }
      const after = (before ?? 0) + (type === 'BankPaymentFreed' ? dong : -dong);
      open.set(payment, after);
      return after < 0 && `${-after} đ more spent than it is`;
    },
  };
}
