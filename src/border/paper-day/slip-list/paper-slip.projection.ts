import type { Agency, Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { SlipEvent, SlipFact, SlipOutcome } from '../domain/paper-events.js';
import type { SlipState } from '../domain/slip.js';

export interface PaperSlipRow {
  readonly entry: string;
  readonly slip: string;
  readonly gate: Gate;
  readonly fact: SlipFact;
  readonly declaration: string;
  readonly happenedAt: string;
  readonly agency: Agency | null;
  readonly state: SlipState;
  readonly code: string | null;
  readonly outcome: SlipOutcome | null;
  readonly by: string;
  readonly at: string;
}

/** One row an entry. References only. */
export const paperSlip: RowProjection<PaperSlipRow, SlipEvent> = {
  name: 'paper-slip',
  table: 'paper_slip',
  key: 'entry',
  types: ['SlipEntered', 'SlipApplied', 'SlipConflicted', 'SlipResolved'],
  change: ({ type, data }) => {
    const { entry: key } = data;
    if (type === 'SlipEntered') {
      const { entry, slip, gate, fact, declaration, happenedAt, agency = null, by, at } = data;
      const row = { entry, slip, gate, fact, declaration, happenedAt, agency, by, at };
      return [{ key, apply: () => ({ ...row, state: 'PENDING', code: null, outcome: null }) }];
    }
    return [{ key, apply: (row) => row && { ...row, ...stateAfter({ type, data } as SlipEvent) } }];
  },
};

function stateAfter({ type, data }: SlipEvent): Pick<PaperSlipRow, 'state' | 'code' | 'outcome'> {
  switch (type) {
    case 'SlipApplied':
      return { state: 'APPLIED', code: null, outcome: data.outcome };
    case 'SlipConflicted':
      return { state: 'CONFLICT', code: data.code, outcome: null };
    case 'SlipResolved':
      return { state: data.how === 'DISMISS' ? 'DISMISSED' : 'PENDING', code: null, outcome: null };
    default:
      return { state: 'PENDING', code: null, outcome: null };
  }
}
