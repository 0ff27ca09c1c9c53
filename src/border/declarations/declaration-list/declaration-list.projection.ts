import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent, DeclarationStatus, DeclaredFacts } from '../domain/declaration-events.js';

export interface DeclarationListRow {
  readonly declaration: string;
  readonly firm: string;
  readonly gate: string;
  readonly route: string;
  readonly direction: string;
  readonly regime: string;
  readonly status: DeclarationStatus;
  readonly revision: number;
  readonly cargo: string;
  readonly class: string;
  readonly vehicleCount: number;
  readonly warnings: number;
  readonly plannedFrom: string;
  readonly plannedTo: string;
  readonly submittedAt: string;
  readonly changedAt: string;
}

function columnsOf(facts: DeclaredFacts) {
  const { gate, route, direction, regime, cargo, class: queueClass, vehicleCount, plannedFrom, plannedTo } = facts;
  const warnings = facts.warnings.length;
  return { gate, route, direction, regime, cargo, class: queueClass, vehicleCount, warnings, plannedFrom, plannedTo };
}

const STATUS_AFTER = {
  DeclarationAccepted: 'ACCEPTED',
  DeclarationSentBack: 'NEEDS_CORRECTION',
  DeclarationRejected: 'REJECTED',
  DeclarationWithdrawn: 'WITHDRAWN',
  DeclarationExpired: 'EXPIRED',
  DeclarationFulfilled: 'FULFILLED',
} as const satisfies Partial<Record<DeclarationEvent['type'], DeclarationStatus>>;

/** One row a declaration, for lists of a firm and of a gate. No personal data. */
export const declarationList: RowProjection<DeclarationListRow, DeclarationEvent> = {
  name: 'declaration-list',
  table: 'declaration_list',
  key: 'declaration',
  types: [
    'DeclarationSubmitted',
    'DeclarationCorrected',
    ...(Object.keys(STATUS_AFTER) as (keyof typeof STATUS_AFTER)[]),
  ],
  change: ({ type, data }) => {
    const { declaration: key, at: changedAt } = data;
    if (type === 'DeclarationSubmitted') {
      const { firm, facts, declaration } = data;
      const row: DeclarationListRow = {
        declaration,
        firm,
        status: 'SUBMITTED',
        revision: 1,
        ...columnsOf(facts),
        submittedAt: changedAt,
        changedAt,
      };
      return [{ key, apply: () => row }];
    }
    if (type === 'DeclarationCorrected') {
      const { revision, facts, accepted } = data;
      const status = accepted ? ('ACCEPTED' as const) : ('SUBMITTED' as const);
      return [{ key, apply: (row) => row && { ...row, ...columnsOf(facts), revision, status, changedAt } }];
    }
    const status = STATUS_AFTER[type as keyof typeof STATUS_AFTER];
    return [{ key, apply: (row) => row && { ...row, status, changedAt } }];
  },
};
