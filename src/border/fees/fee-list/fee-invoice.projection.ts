import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { FeeEvent, HandReason } from '../domain/fee-events.js';
import type { FeeStatus } from '../domain/fee.js';

export interface FeeInvoiceRow {
  readonly declaration: string;
  readonly gate: Gate;
  readonly firm: string;
  readonly reference: string;
  readonly status: FeeStatus;
  /** Whole đồng; null while it has no price. */
  readonly dong: number | null;
  readonly paid: number;
  readonly rule: string;
  /** Why a cashier set it, and who. */
  readonly reason: HandReason | null;
  readonly setBy: string | null;
  readonly until: string;
  readonly at: string;
}

const statusOf = ({ dong, paid }: Pick<FeeInvoiceRow, 'dong' | 'paid'>): FeeStatus => {
  if (dong === null) return 'UNPRICED';
  if (paid >= dong) return 'PAID';
  return paid > 0 ? 'PART_PAID' : 'UNPAID';
};
const withStatus = (row: Omit<FeeInvoiceRow, 'status'>): FeeInvoiceRow => ({ ...row, status: statusOf(row) });

/** One row an invoice. References only. */
export const feeInvoice: RowProjection<FeeInvoiceRow, FeeEvent> = {
  name: 'fee-invoice',
  table: 'fee_invoice',
  key: 'declaration',
  types: ['FeeInvoiced', 'FeeSetByHand', 'FeeUnpriced', 'FeePaid', 'FeePaymentReversed'],
  change: ({ type, data }) => {
    const key = data.declaration;
    switch (type) {
      case 'FeeInvoiced':
      case 'FeeSetByHand': {
        const { declaration, gate, firm, reference, dong, until, at } = data;
        const of = { declaration, gate, firm, reference, dong, until, at };
        const how =
          type === 'FeeInvoiced'
            ? { rule: data.rule, reason: null, setBy: null }
            : { rule: 'BY_HAND', reason: data.reason, setBy: data.by };
        return [{ key, apply: (row) => withStatus({ ...of, ...how, paid: row?.paid ?? 0 }) }];
      }
      case 'FeeUnpriced':
        return [{ key, apply: (row) => row && withStatus({ ...row, dong: null, reason: null, setBy: null }) }];
      case 'FeePaid':
        return [{ key, apply: (row) => row && withStatus({ ...row, paid: row.paid + data.dong }) }];
      default:
        return [{ key, apply: (row) => row && withStatus({ ...row, paid: row.paid - data.dong }) }];
    }
  },
};
