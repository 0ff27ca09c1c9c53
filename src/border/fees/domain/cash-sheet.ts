import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { CashEvent, Means } from './fee-events.js';

/** What one cashier took by one rule and means on a day; `dong` less what was given back. */
export interface CashSum {
  readonly by: string;
  readonly rule: string;
  readonly means: Means;
  readonly receipts: number;
  readonly reversed: number;
  readonly dong: number;
}

/** The receipts of a gate's Hanoi day, in sums. */
export interface CashSheet {
  readonly issued: number;
  readonly sums: ReadonlyMap<string, CashSum>;
}

export function cashStream(gate: Gate, day: string): string {
  return `cash-${gate}-${day}`;
}

export const cashFold: Fold<CashSheet, CashEvent> = {
  initial: { issued: 0, sums: new Map() },
  evolve: ({ issued, sums }, { type, data }) => {
    const { by, rule, means, dong } = data;
    const key = `${by} ${rule} ${means}`;
    const before = sums.get(key) ?? { by, rule, means, receipts: 0, reversed: 0, dong: 0 };
    const after =
      type === 'ReceiptIssued'
        ? { ...before, receipts: before.receipts + 1, dong: before.dong + dong }
        : { ...before, reversed: before.reversed + 1, dong: before.dong - dong };
    return { issued: type === 'ReceiptIssued' ? issued + 1 : issued, sums: new Map(sums).set(key, after) };
  },
};

/** The number of a day's next receipt: `HN-261129-0001`, without a gap. */
export function nextNumber({ issued }: CashSheet, prefix: string, day: string): string {
  return `${prefix}-${day.slice(2).replaceAll('-', '')}-${String(issued + 1).padStart(4, '0')}`;
}
