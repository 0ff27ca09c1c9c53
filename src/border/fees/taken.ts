import type { Gate } from '../../shared/domain/place.js';
import { useReceipt } from '../clearance/index.js';
import type { CashEvent, Means } from './domain/fee-events.js';
import { takePayment, type Invoiced } from './domain/fee.js';

/** What is written when money was taken at a gate: by the fee, by the day's sheet, and as a receipt that pays for this trip alone. */
export function taken(
  fee: Invoiced,
  receipt: Parameters<typeof useReceipt>[0],
  of: {
    readonly gate: Gate;
    readonly dong: number;
    readonly means: Means;
    readonly number: string;
    readonly day: string;
    readonly by: string;
    readonly at: string;
    readonly payment?: string;
  },
) {
  const { declaration, rule } = fee;
  const { gate, dong, means, number, day, by, at, payment } = of;
  const issued = { gate, day, number, declaration, dong, rule, means, by, at };
  return {
    fee: takePayment(fee, { gate, dong, means, receipt: number, by, at, ...(payment && { payment }) }),
    cash: [{ type: 'ReceiptIssued', data: issued }] satisfies CashEvent[],
    receipt: useReceipt(receipt, { gate, receipt: number, declaration, at, issued: true }),
  };
}
