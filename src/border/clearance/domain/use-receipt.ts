import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import { refuse } from './clearance-problems.js';
import type { ReceiptEvent } from './clearance-events.js';

/** The declaration that a receipt pays for; undefined while it is free. */
export type Receipt = { readonly declaration: string; readonly issued?: true } | undefined;

/** `number` as it is kept: without spaces, in capitals. */
export function receiptNumber(number: string): string {
  return number.replaceAll(/\s/g, '').toUpperCase();
}

export function receiptStream(gate: Gate, number: string): string {
  return `receipt-${gate}-${number}`;
}

/** How a receipt is folded from its stream. */
export const receiptFold: Fold<Receipt, ReceiptEvent> = {
  initial: undefined,
  evolve: (_, { type, data }) => {
    if (type !== 'ReceiptUsed') return undefined;
    return { declaration: data.declaration, ...(data.issued && { issued: data.issued }) };
  },
};

interface Payment {
  readonly gate: Gate;
  readonly receipt: string;
  readonly declaration: string;
  readonly at: string;
  readonly issued?: true;
}

/** Throws `receipt-used` when it pays for another declaration; nothing happens when it pays for this one already. */
export function useReceipt(receipt: Receipt, payment: Payment): ReceiptEvent[] {
  if (!receipt) return [{ type: 'ReceiptUsed', data: payment }];
  if (receipt.declaration !== payment.declaration) throw refuse('receipt-used');
  return [];
}

/** Frees a receipt whose pass was taken back; one of our own pays for its trip alone. */
export function releaseReceipt(receipt: Receipt, payment: Payment): ReceiptEvent[] {
  if (receipt?.issued) return [];
  return receipt?.declaration === payment.declaration ? [{ type: 'ReceiptReleased', data: payment }] : [];
}
