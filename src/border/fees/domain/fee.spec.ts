import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { assign, bankPaymentFold, free, meet, nextSteps, openOf, refund, type KnownPayment } from './bank-payment.js';
import { cashFold, nextNumber } from './cash-sheet.js';
import type { BankPaymentEvent, FeeEvent, PriceOfTrip } from './fee-events.js';
import {
  dueOf,
  feeFold,
  followCorrection,
  invoice,
  measuresNow,
  reverse,
  setByHand,
  statusOf,
  takePayment,
  type Invoiced,
} from './fee.js';

const AT = '2026-11-29T03:00:00.000Z';
const UNTIL = '2026-12-02T03:00:00.000Z';
const trip = { declaration: 'd1', gate: 'HUU_NGHI', firm: 'firm', reference: 'LS1', at: AT } as const;
const price: PriceOfTrip = {
  revision: 1,
  dong: 100_000,
  rule: 'vegetables',
  factors: [],
  measures: { payloadKg: 1_900 },
  measuredBy: 'FIRM',
  until: UNTIL,
};
const asked: FeeEvent = { type: 'FeeInvoiced', data: { ...trip, ...price, why: 'ASKED' } };
const after = (...events: FeeEvent[]) => fold(feeFold, events) as Invoiced;
const paying = (dong: number, receipt = 'HN-1') =>
  ({ gate: 'HUU_NGHI', dong, means: 'CASH', receipt, by: 'cashier', at: AT }) as const;
const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'done';
};

describe('The invoice of a trip', () => {
  it('is written once, and anew only at another price, for another content, or when its time is over', () => {
    expect(invoice(undefined, trip, price)).toEqual([asked]);
    const fee = after(asked);
    expect(invoice(fee, trip, price)).toEqual([]);
    expect(invoice(fee, trip, { ...price, dong: 130_000, rule: 'other' })).toHaveLength(1);
    expect(invoice(fee, trip, { ...price, revision: 2 })).toHaveLength(1);
    expect(invoice(fee, { ...trip, at: '2026-12-03T00:00:00.000Z' }, price)).toHaveLength(1);
  });

  it('follows a correction until somebody has paid, also to having no price', () => {
    const fee = after(asked);
    const dearer = { ...price, dong: 130_000, revision: 2 };
    const corrected = { revision: 2, gate: 'HUU_NGHI', at: AT } as const;
    const [event] = followCorrection(fee, dearer, corrected);
    expect(after(asked, event as FeeEvent)).toMatchObject({ dong: 130_000, revision: 2, reference: 'LS1' });
    const [unpriced] = followCorrection(fee, undefined, corrected);
    const none = after(asked, unpriced as FeeEvent);
    expect([statusOf(none), dueOf(none)]).toEqual(['UNPRICED', undefined]);
    expect(codeOf(() => takePayment(none, paying(1)))).toBe('fee-rule-missing');
    const paid = after(asked, ...takePayment(fee, paying(100_000)));
    expect(followCorrection(paid, dearer, corrected)).toEqual([]);
    expect(followCorrection(after(asked, event as FeeEvent), dearer, corrected)).toEqual([]);
  });

  it('goes on to the gate to which its vehicle goes, and has its money taken there', () => {
    const there = { revision: 2, gate: 'TAN_THANH', at: AT } as const;
    const [event] = followCorrection(after(asked), { ...price, revision: 2 }, there);
    const fee = after(asked, event as FeeEvent);
    expect(fee.gate).toBe('TAN_THANH');
    expect(after(asked, ...followCorrection(after(asked), undefined, there)).gate).toBe('TAN_THANH');
    const part = after(asked, ...takePayment(after(asked), paying(40_000)));
    expect(takePayment(part, { ...paying(60_000, 'TT-1'), gate: 'TAN_THANH' })).toMatchObject([
      { data: { gate: 'TAN_THANH', settled: true } },
    ]);
  });

  it('is paid in parts, and never above what is due', () => {
    const part = takePayment(after(asked), paying(40_000));
    expect(part).toMatchObject([{ data: { settled: false } }]);
    const rest = after(asked, ...part);
    expect([statusOf(rest), dueOf(rest)]).toEqual(['PART_PAID', 60_000]);
    expect(codeOf(() => takePayment(rest, paying(60_001)))).toBe('fee-amount-other');
    const paid = after(asked, ...part, ...takePayment(rest, paying(60_000, 'HN-2')));
    expect(statusOf(paid)).toBe('PAID');
    expect(codeOf(() => takePayment(paid, paying(1)))).toBe('fee-settled');
    expect(codeOf(() => invoice(paid, trip, price))).toBe('fee-settled');
    expect(codeOf(() => takePayment(undefined, paying(1)))).toBe('fee-not-invoiced');
  });

  it('is due again when a receipt is made void, once', () => {
    const paid = after(asked, ...takePayment(after(asked), paying(100_000)));
    const act = { number: 'HN-1', reason: 'typing-error', by: 'boss', at: AT } as const;
    const { event } = reverse(paid, act);
    const open = after(asked, ...takePayment(after(asked), paying(100_000)), event);
    expect(dueOf(open)).toBe(100_000);
    expect(codeOf(() => reverse(open, act))).toBe('receipt-unknown');
  });

  it('keeps every receipt without which what a vehicle passed on would not be paid', () => {
    const part = after(asked, ...takePayment(after(asked), paying(40_000)));
    const both = [asked, ...takePayment(after(asked), paying(40_000)), ...takePayment(part, paying(60_000, 'HN-2'))];
    const fee = after(...both);
    const voiding = (number: string, passedOn?: string) =>
      ({ number, passedOn, reason: 'typing-error', by: 'boss', at: AT }) as const;
    expect(codeOf(() => reverse(fee, voiding('HN-1', 'HN-2')))).toBe('fee-check-passed');
    expect(codeOf(() => reverse(fee, voiding('HN-2', 'HN-2')))).toBe('fee-check-passed');
    expect(codeOf(() => reverse(fee, voiding('HN-1')))).toBe('done');
    // Passed on a receipt that is not of this fee, or the fee is lower now: what is left suffices.
    expect(codeOf(() => reverse(fee, voiding('HN-1', 'BL-7')))).toBe('done');
    const lower = after(...both, { type: 'FeeInvoiced', data: { ...trip, ...price, dong: 60_000, why: 'ASKED' } });
    expect(codeOf(() => reverse(lower, voiding('HN-1', 'HN-2')))).toBe('done');
  });

  it('gives money back under the rule under which it was taken, whatever the invoice says since', () => {
    const other: FeeEvent = { type: 'FeeInvoiced', data: { ...trip, ...price, rule: 'other', why: 'ASKED' } };
    const fee = after(asked, ...takePayment(after(asked), paying(40_000)), other);
    const { receipt } = reverse(fee, { number: 'HN-1', reason: 'typing-error', by: 'boss', at: AT });
    expect([fee.rule, receipt.rule]).toEqual(['other', 'vegetables']);
  });

  it('is set by a cashier where there is no rule, with his reason', () => {
    const set = { revision: 1, dong: 350_000, reason: 'no-rule', until: UNTIL, by: 'cashier' } as const;
    const fee = after(...setByHand(undefined, trip, set));
    expect(fee).toMatchObject({ dong: 350_000, rule: 'BY_HAND', byHand: { reason: 'no-rule' } });
    expect(
      codeOf(() =>
        setByHand(after(...setByHand(undefined, trip, set), ...takePayment(fee, paying(350_000))), trip, set),
      ),
    ).toBe('fee-settled');
  });

  it('keeps what the gate has measured against what the firm says', () => {
    const seen = after({ type: 'FeeInvoiced', data: { ...trip, ...price, measuredBy: 'GATE', why: 'ASKED' } });
    expect(codeOf(() => measuresNow(seen, { payloadKg: 1_500 }, 'FIRM'))).toBe('fee-measured-by-gate');
    expect(measuresNow(seen, { payloadKg: 1_900 }, 'FIRM')).toEqual({
      measures: { payloadKg: 1_900 },
      measuredBy: 'GATE',
    });
    expect(measuresNow(after(asked), { containerFeet: 40 }, 'GATE')).toEqual({
      measures: { payloadKg: 1_900, containerFeet: 40 },
      measuredBy: 'GATE',
    });
  });
});

describe('A payment that the bank told', () => {
  const told = { gate: 'HUU_NGHI', paidAt: AT, open: true } as const;
  const fee = after(asked);

  it('is exact, over, under, late, duplicate or unknown', () => {
    expect(meet(fee, { ...told, dong: 100_000 })).toEqual({ state: 'EXACT', applied: 100_000 });
    expect(meet(fee, { ...told, dong: 120_000 })).toEqual({ state: 'OVER', applied: 100_000 });
    expect(meet(fee, { ...told, dong: 30_000 })).toEqual({ state: 'UNDER', applied: 30_000 });
    expect(meet(fee, { ...told, dong: 100_000, open: false })).toEqual({ state: 'LATE', applied: 0 });
    expect(meet(fee, { ...told, dong: 100_000, paidAt: '2026-12-02T03:00:00.001Z' })).toEqual({
      state: 'LATE',
      applied: 0,
    });
    const paid = after(asked, ...takePayment(fee, paying(100_000)));
    expect(meet(paid, { ...told, dong: 100_000 })).toEqual({ state: 'DUPLICATE', applied: 0 });
    expect(meet(undefined, { ...told, dong: 100_000 })).toEqual({ state: 'UNKNOWN', applied: 0 });
    expect(meet(fee, { ...told, gate: 'TAN_THANH', dong: 100_000 })).toEqual({ state: 'UNKNOWN', applied: 0 });
  });

  it('leaves the accountant what is open until it is assigned or refunded', () => {
    const act = { by: 'accountant', at: AT };
    const data = { payment: 'p', gate: 'HUU_NGHI', bankId: 'FT1', dong: 120_000, paidAt: AT, ...act } as const;
    const received = (more: { state: 'UNKNOWN' | 'OVER' | 'UNDER'; applied: number }): BankPaymentEvent => ({
      type: 'BankPaymentReceived',
      data: { ...data, ...more },
    });
    const now = (...events: BankPaymentEvent[]) => fold(bankPaymentFold, events) as KnownPayment;
    const unknown = received({ state: 'UNKNOWN', applied: 0 });
    expect([openOf(now(unknown)), nextSteps(now(unknown))]).toEqual([120_000, ['ASSIGN', 'REFUND']]);
    const assigned = [unknown, ...assign(now(unknown), 'd1', 100_000, act)];
    expect([openOf(now(...assigned)), now(...assigned).declaration]).toEqual([20_000, 'd1']);
    const done = [...assigned, ...refund(now(...assigned), 'UNC-1', act)];
    expect([openOf(now(...done)), nextSteps(now(...done))]).toEqual([0, []]);
    expect(codeOf(() => refund(now(...done), 'UNC-2', act))).toBe('bank-payment-done');
    expect(openOf(now(...done, ...free(now(...done), 'd1', 100_000, act)))).toBe(100_000);
    expect(nextSteps(now(received({ state: 'UNDER', applied: 120_000 })))).toEqual(['WAIT_FOR_REST']);
  });
});

describe('The sheet of a day', () => {
  it('sums by cashier, rule and means, less what was given back, and numbers receipts without a gap', () => {
    const line = { gate: 'HUU_NGHI', day: '2026-11-29', number: 'n', declaration: 'd', at: AT, means: 'CASH' } as const;
    const sheet = fold(cashFold, [
      { type: 'ReceiptIssued', data: { ...line, rule: 'a', by: 'x', dong: 5 } },
      { type: 'ReceiptIssued', data: { ...line, rule: 'a', by: 'x', dong: 7 } },
      { type: 'ReceiptIssued', data: { ...line, rule: 'a', by: 'y', dong: 9 } },
      { type: 'ReceiptReversed', data: { ...line, rule: 'a', by: 'x', dong: 5 } },
    ]);
    expect([...sheet.sums.values()]).toEqual([
      { by: 'x', rule: 'a', means: 'CASH', receipts: 2, reversed: 1, dong: 7 },
      { by: 'y', rule: 'a', means: 'CASH', receipts: 1, reversed: 0, dong: 9 },
    ]);
    expect(nextNumber(sheet, 'HN', '2026-11-29')).toBe('HN-261129-0004');
  });
});
