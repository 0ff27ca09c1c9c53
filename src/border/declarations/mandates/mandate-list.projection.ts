import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { MandateEvent } from '../domain/mandate.js';
import type { Part } from '../domain/part.js';

export interface MandateRow {
  readonly mandate: string;
  readonly firm: string;
  readonly grantee: string;
  readonly part: Part;
  readonly until: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

/** One row a mandate, for the lists of who gave it and who has it. */
export const mandateList: RowProjection<MandateRow, MandateEvent> = {
  name: 'mandate-list',
  table: 'mandate_list',
  key: 'mandate',
  types: ['MandateGiven', 'MandateWithdrawn'],
  change: ({ type, data }) => {
    const { mandate: key, at } = data;
    if (type === 'MandateWithdrawn') return [{ key, apply: (row) => row && { ...row, withdrawnAt: at } }];
    const { mandate, firm, grantee, part, until } = data;
    return [{ key, apply: () => ({ mandate, firm, grantee, part, until, givenAt: at, withdrawnAt: null }) }];
  },
};
