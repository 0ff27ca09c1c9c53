import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { FeeEvent, HandReason, Means, PriceOfTrip, ReversalReason } from './fee-events.js';
import { refuse } from './fee-problems.js';
import type { Measures } from './tariff.js';

export const BY_HAND = 'BY_HAND';

/** A receipt of ours that stands. */
export interface FeeReceipt {
  readonly number: string;
  readonly dong: number;
  readonly means: Means;
  /** Rule under which it was taken; the invoice may have another one since. */
  readonly rule: string;
  readonly at: string;
  readonly payment?: string;
}

/** The invoice of a trip; undefined before it was asked for. Amounts are whole đồng. */
export type Fee =
  | {
      readonly declaration: string;
      readonly gate: Gate;
      readonly firm: string;
      readonly reference: string;
      readonly revision: number;
      /** Missing while it has no price. */
      readonly dong?: number;
      readonly rule: string;
      readonly factors: readonly string[];
      readonly byHand?: { readonly reason: HandReason; readonly note?: string };
      readonly measures: Measures;
      readonly measuredBy: 'FIRM' | 'GATE';
      readonly until: string;
      readonly at: string;
      readonly receipts: readonly FeeReceipt[];
    }
  | undefined;
export type Invoiced = NonNullable<Fee>;

export function feeStream(declaration: string): string {
  return `fee-${declaration}`;
}

export const feeFold: Fold<Fee, FeeEvent> = {
  initial: undefined,
  evolve: (fee, { type, data }) => {
    switch (type) {
      case 'FeeInvoiced': {
        const { why: _, tariff: __, ...of } = data;
        return { ...of, receipts: fee?.receipts ?? [] };
      }
      case 'FeeSetByHand': {
        const { reason, note, by: _, ...of } = data;
        const seen = { measures: fee?.measures ?? {}, measuredBy: fee?.measuredBy ?? 'FIRM' };
        const byHand = { reason, ...(note !== undefined && { note }) };
        return { ...of, rule: BY_HAND, factors: [], byHand, ...seen, receipts: fee?.receipts ?? [] };
      }
      case 'FeeUnpriced': {
        if (!fee) return fee;
        const { dong: _, byHand: __, ...rest } = fee;
        return { ...rest, gate: data.gate, revision: data.revision, at: data.at };
      }
      case 'FeePaid': {
        const { receipt: number, dong, means, rule, at, payment } = data;
        const receipt = { number, dong, means, rule, at, ...(payment && { payment }) };
        return fee && { ...fee, receipts: [...fee.receipts, receipt] };
      }
      default:
        return fee && { ...fee, receipts: fee.receipts.filter(({ number }) => number !== data.receipt) };
    }
  },
};

export function paidOf({ receipts }: Invoiced): number {
  return receipts.reduce((sum, { dong }) => sum + dong, 0);
}

/** What is still to be paid; undefined while it has no price. */
export function dueOf(fee: Invoiced): number | undefined {
  return fee.dong === undefined ? undefined : Math.max(0, fee.dong - paidOf(fee));
}

export const FEE_STATUSES = ['UNPRICED', 'UNPAID', 'PART_PAID', 'PAID'] as const;
export type FeeStatus = (typeof FEE_STATUSES)[number];

export function statusOf(fee: Invoiced): FeeStatus {
  const due = dueOf(fee);
  if (due === undefined) return 'UNPRICED';
  if (due === 0) return 'PAID';
  return paidOf(fee) > 0 ? 'PART_PAID' : 'UNPAID';
}

export interface Trip {
  readonly declaration: string;
  readonly gate: Gate;
  readonly firm: string;
  readonly reference: string;
  readonly at: string;
}

/** The measures that count: what the gate has seen stays. Throws `fee-measured-by-gate` when the firm says otherwise then. */
export function measuresNow(
  fee: Fee,
  told: Measures,
  by: 'FIRM' | 'GATE',
): Pick<PriceOfTrip, 'measures' | 'measuredBy'> {
  const before = fee?.measures ?? {};
  const measures = { ...before, ...told };
  const same = measures.payloadKg === before.payloadKg && measures.containerFeet === before.containerFeet;
  if (fee?.measuredBy === 'GATE') {
    if (by === 'FIRM' && !same) throw refuse('fee-measured-by-gate');
    return { measures, measuredBy: 'GATE' };
  }
  return { measures, measuredBy: by === 'GATE' && Object.keys(told).length > 0 ? 'GATE' : 'FIRM' };
}

/** Writes the invoice, or writes it anew at another price. Throws `fee-settled` when all of it is paid and nothing changes. */
export function invoice(fee: Fee, trip: Trip, price: PriceOfTrip): FeeEvent[] {
  if (fee && fee.dong === price.dong && fee.revision === price.revision && fee.rule === price.rule) {
    if (dueOf(fee) === 0) throw refuse('fee-settled');
    if (fee.until >= trip.at && sameMeasures(fee.measures, price.measures)) return [];
  }
  return [{ type: 'FeeInvoiced', data: { ...trip, ...price, why: 'ASKED' } }];
}

/** Follows a correction of the declaration, to another gate too, as long as nothing is paid. `price` undefined: it has none now. */
export function followCorrection(
  fee: Fee,
  price: PriceOfTrip | undefined,
  { revision, gate, at }: { readonly revision: number; readonly gate: Gate; readonly at: string },
): FeeEvent[] {
  if (!fee || revision <= fee.revision || fee.receipts.length > 0) return [];
  const { declaration, firm, reference } = fee;
  if (!price) return [{ type: 'FeeUnpriced', data: { declaration, gate, revision, at } }];
  return [{ type: 'FeeInvoiced', data: { declaration, gate, firm, reference, at, ...price, why: 'CORRECTED' } }];
}

/** A cashier says what it costs. Throws `fee-settled`. */
export function setByHand(
  fee: Fee,
  trip: Trip,
  set: { revision: number; dong: number; reason: HandReason; note?: string; until: string; by: string },
): FeeEvent[] {
  if (fee && fee.receipts.length > 0 && dueOf(fee) === 0 && fee.revision === set.revision) throw refuse('fee-settled');
  return [{ type: 'FeeSetByHand', data: { ...trip, ...set } }];
}

export interface Taking {
  /** Where it is taken; what a trip paid before it went on to another gate stays that gate's. */
  readonly gate: Gate;
  readonly dong: number;
  readonly means: Means;
  readonly receipt: string;
  readonly by: string;
  readonly at: string;
  readonly payment?: string;
}

/** Takes money for it. Throws `fee-not-invoiced`, `fee-rule-missing`, `fee-settled`; `fee-amount-other` above what is due. */
export function takePayment(fee: Fee, taking: Taking): FeeEvent[] {
  const { declaration, rule } = requireInvoiced(fee);
  const due = requireDue(fee);
  if (taking.dong > due) throw refuse('fee-amount-other', { due });
  return [{ type: 'FeePaid', data: { declaration, rule, ...taking, settled: taking.dong === due } }];
}

/** What is to be paid of it, above zero. Throws as {@link takePayment}. */
export function requireDue(fee: Fee): number {
  const due = dueOf(requireInvoiced(fee));
  if (due === undefined) throw refuse('fee-rule-missing');
  if (due === 0) throw refuse('fee-settled');
  return due;
}

export function requireInvoiced(fee: Fee): Invoiced {
  if (!fee) throw refuse('fee-not-invoiced');
  return fee;
}

/**
 * Voids a receipt, its money having gone back. Throws `receipt-unknown`; `fee-check-passed` when a vehicle passed on it, or
 * on another one of this fee, which would not be paid any more.
 */
export function reverse(
  fee: Fee,
  {
    number,
    passedOn,
    reason,
    by,
    at,
  }: {
    readonly number: string;
    readonly passedOn?: string | undefined;
    readonly reason: ReversalReason;
    readonly by: string;
    readonly at: string;
  },
): { readonly event: FeeEvent & { type: 'FeePaymentReversed' }; readonly receipt: FeeReceipt } {
  const receipt = fee?.receipts.find((each) => each.number === number);
  if (!fee || !receipt) throw refuse('receipt-unknown');
  const { declaration, gate } = fee;
  const { dong, means } = receipt;
  const passedOnFee = fee.receipts.some((each) => each.number === passedOn);
  const left = paidOf(fee) - dong;
  if (passedOnFee && (passedOn === number || left < (fee.dong ?? 0))) throw refuse('fee-check-passed');
  const data = { declaration, gate, dong, means, receipt: number, reason, by, at };
  return { event: { type: 'FeePaymentReversed', data }, receipt };
}

function sameMeasures(a: Measures, b: Measures): boolean {
  return a.payloadKg === b.payloadKg && a.containerFeet === b.containerFeet;
}
