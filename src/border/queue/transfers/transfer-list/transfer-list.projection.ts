import type { Gate } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { TransferEvent } from '../../domain/transfer.js';
import type { TransferStatus } from '../transfer/transfer.answer.js';

/** A transfer as both gates see it. ISO instants. */
export interface TransferRow {
  readonly transfer: string;
  readonly declaration: string;
  readonly from: Gate;
  readonly to: Gate;
  readonly route: string;
  readonly reason: string;
  readonly asker: string;
  readonly status: TransferStatus;
  readonly refusal: string | null;
  readonly code: string | null;
  readonly formerCode: string | null;
  readonly keptMinutes: number | null;
  readonly askedAt: string;
  readonly changedAt: string;
}

/** One row a transfer, asked for or made. */
export const transferList: RowProjection<TransferRow, TransferEvent> = {
  name: 'transfer-list',
  table: 'transfer_list',
  key: 'transfer',
  types: ['TransferAsked', 'TransferRefused', 'TransferWithdrawn', 'TransferMade'],
  change: ({ type, data }) => {
    const { transfer: key, at: changedAt } = data;
    if (type === 'TransferRefused')
      return [{ key, apply: (row) => row && { ...row, status: 'REFUSED', refusal: data.reason, changedAt } }];
    if (type === 'TransferWithdrawn')
      return [{ key, apply: (row) => row && { ...row, status: 'WITHDRAWN', changedAt } }];
    const { declaration, from, to, route, reason, asker } = data;
    const of = { transfer: key, declaration, from, to, route, reason, asker, refusal: null, changedAt };
    const none = { code: null, formerCode: null, keptMinutes: null };
    if (type === 'TransferAsked')
      return [{ key, apply: () => ({ ...of, ...none, status: 'ASKED', askedAt: changedAt }) }];
    const { code = null, was: formerCode = null, keptMinutes = null } = data;
    const made = { ...of, code, formerCode, keptMinutes, status: 'MADE' } as const;
    // Who asked for it stays who asked; who agreed is in the log.
    return [{ key, apply: (row) => ({ ...made, asker: row?.asker ?? asker, askedAt: row?.askedAt ?? changedAt }) }];
  },
};
