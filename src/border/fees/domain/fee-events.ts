import type { Gate } from '../../../shared/domain/place.js';
import type { Measures } from './tariff.js';

export const MEANS = ['CASH', 'CARD', 'TRANSFER'] as const;
export type Means = (typeof MEANS)[number];

/** Why a cashier set an amount; more stands in a sealed note. */
export const HAND_REASONS = ['no-rule', 'goods-found-otherwise', 'measure-disputed', 'reduced-by-law'] as const;
export type HandReason = (typeof HAND_REASONS)[number];
export const REVERSAL_REASONS = ['typing-error', 'vehicle-did-not-go', 'paid-twice', 'fee-lower-now'] as const;
export type ReversalReason = (typeof REVERSAL_REASONS)[number];

/** What a trip costs by the tariff. */
export interface PriceOfTrip {
  /** Of the declaration that was priced. */
  readonly revision: number;
  readonly dong: number;
  readonly rule: string;
  readonly factors: readonly string[];
  /** From when the tariff holds that priced it; missing: as published. */
  readonly tariff?: string;
  readonly measures: Measures;
  /** Who said the measures; the firm's word never replaces the gate's. */
  readonly measuredBy: 'FIRM' | 'GATE';
  /** Until when a transfer is in time. */
  readonly until: string;
}

interface OfTrip {
  readonly declaration: string;
  readonly gate: Gate;
  readonly at: string;
}

/** Stream `fee-<declaration>`: the invoice of a trip. Amounts are whole đồng. */
export type FeeEvent =
  /** Asked for first, or anew: after a correction, a measuring. */
  | {
      type: 'FeeInvoiced';
      data: OfTrip & PriceOfTrip & { firm: string; reference: string; why: 'ASKED' | 'CORRECTED' };
    }
  /** A cashier set it; `note` refers to a sealed text. */
  | {
      type: 'FeeSetByHand';
      data: OfTrip & {
        firm: string;
        reference: string;
        revision: number;
        dong: number;
        reason: HandReason;
        note?: string;
        until: string;
        by: string;
      };
    }
  /** The declaration was corrected to what has no price: nobody pays until it has one again. */
  | { type: 'FeeUnpriced'; data: OfTrip & { revision: number } }
  | {
      type: 'FeePaid';
      data: OfTrip & {
        dong: number;
        means: Means;
        /** Number of our receipt. */
        receipt: string;
        /** Rule of the fee, or `BY_HAND`. */
        rule: string;
        /** Nothing is due any more. */
        settled: boolean;
        /** The bank's payment that it came from. */
        payment?: string;
        by: string;
      };
    }
  /** Money was given back and its receipt is void. */
  | {
      type: 'FeePaymentReversed';
      data: OfTrip & { dong: number; means: Means; receipt: string; reason: ReversalReason; by: string };
    };

/** Stream `fee-reference-<reference>`: what a transfer names. */
export type FeeReferenceEvent = {
  type: 'FeeReferenceGiven';
  data: { reference: string; declaration: string; gate: Gate; at: string };
};

interface OfReceipt {
  gate: Gate;
  day: string;
  number: string;
  declaration: string;
  dong: number;
  rule: string;
  means: Means;
  by: string;
  at: string;
}

/** Stream `cash-<GATE>-<yyyy-mm-dd>`: the receipts of a Hanoi day. A reversal stands on the day on which it was made. */
export type CashEvent = { type: 'ReceiptIssued'; data: OfReceipt } | { type: 'ReceiptReversed'; data: OfReceipt };

export const PAYMENT_STATES = ['EXACT', 'OVER', 'UNDER', 'LATE', 'DUPLICATE', 'UNKNOWN'] as const;
/** What a payment was found to be when the bank told it. */
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Stream `bank-payment-<payment>`: one line of a bank statement; the payment's id is made of gate and the bank's id. */
export type BankPaymentEvent =
  | {
      type: 'BankPaymentReceived';
      data: {
        payment: string;
        gate: Gate;
        bankId: string;
        dong: number;
        /** Our reference in its text, if one was found. */
        reference?: string;
        /** When the bank took it. */
        paidAt: string;
        /** Refers to the sealed text of the transfer. */
        text?: string;
        state: PaymentState;
        declaration?: string;
        /** What of it went to the fee at once. */
        applied: number;
        by: string;
        at: string;
      };
    }
  /** The accountant put what was open onto a trip. */
  | {
      type: 'BankPaymentApplied';
      data: { payment: string; gate: Gate; declaration: string; dong: number; by: string; at: string };
    }
  /** The receipt that it had paid is void: so much of it is open again. */
  | {
      type: 'BankPaymentFreed';
      data: { payment: string; gate: Gate; declaration: string; dong: number; by: string; at: string };
    }
  /** What was open went back. `order`: number of the refund order. */
  | {
      type: 'BankPaymentRefunded';
      data: { payment: string; gate: Gate; dong: number; order: string; by: string; at: string };
    };

type AnyFeeEvent = FeeEvent | FeeReferenceEvent | CashEvent | BankPaymentEvent;
const TYPES: Record<AnyFeeEvent['type'], true> = {
  FeeInvoiced: true,
  FeeSetByHand: true,
  FeeUnpriced: true,
  FeePaid: true,
  FeePaymentReversed: true,
  FeeReferenceGiven: true,
  ReceiptIssued: true,
  ReceiptReversed: true,
  BankPaymentReceived: true,
  BankPaymentApplied: true,
  BankPaymentFreed: true,
  BankPaymentRefunded: true,
};

export const FEE_EVENT_TYPES = Object.keys(TYPES) as AnyFeeEvent['type'][];
