import type { Gate } from '../../shared/domain/place.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import type { ReceiptEvent } from './domain/clearance-events.js';
import { receiptFold, receiptStream, type Receipt } from './domain/use-receipt.js';

/** A receipt of a gate: written beside the pass that it pays for, so that two passes cannot share it. */
export function receiptOf(gate: Gate, receipt: string): StreamOf<Receipt, ReceiptEvent> {
  return { stream: receiptStream(gate, receipt), fold: receiptFold };
}
