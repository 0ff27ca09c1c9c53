import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent, DeclarationStatus, DeclaredFacts } from '../domain/declaration-events.js';
import type { Missing } from '../domain/missing.js';
import { isWalkIn, untaken, type FirmOfPart } from '../domain/part.js';

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
  /** What is not told yet. No personal data. */
  readonly missing: readonly Missing[];
  readonly plannedFrom: string;
  readonly plannedTo: string;
  readonly submittedAt: string;
  readonly changedAt: string;
  /** `<part>:<firm>`: who else sees it, named by tax code or having taken a part. */
  readonly named: readonly string[];
  readonly taken: readonly string[];
  /** Of a return, the declaration of its first trip. */
  readonly returnOf: string | null;
}

function columnsOf(facts: DeclaredFacts) {
  const { gate, route, direction, regime, cargo, class: queueClass, vehicleCount, plannedFrom, plannedTo } = facts;
  const warnings = facts.warnings.length;
  const missing = facts.missing ?? [];
  const named = entriesOf(facts.partyFirms ?? {});
  return {
    gate,
    route,
    direction,
    regime,
    cargo,
    class: queueClass,
    vehicleCount,
    warnings,
    missing,
    plannedFrom,
    plannedTo,
    named,
    returnOf: facts.returnOf ?? null,
  };
}

const entriesOf = (firms: FirmOfPart) => Object.entries(firms).map(([part, firm]) => `${part}:${firm}`);

/** The entries as firms by part again. */
function firmsOf(entries: readonly string[]): FirmOfPart {
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)]),
  );
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
    'PartTaken',
    'PartGivenBack',
    'FileAttached',
    'FirstTripCrossed',
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
        taken: [],
        submittedAt: changedAt,
        changedAt,
      };
      return [{ key, apply: () => row }];
    }
    if (type === 'DeclarationCorrected') {
      const { revision, facts, accepted, changed } = data;
      const status = accepted ? ('ACCEPTED' as const) : ('SUBMITTED' as const);
      return [
        {
          key,
          apply: (row) =>
            row && {
              ...row,
              ...columnsOf(facts),
              taken: isWalkIn(row.firm) ? row.taken : entriesOf(untaken(firmsOf(row.taken), changed)),
              revision,
              status,
              changedAt,
            },
        },
      ];
    }
    if (type === 'FileAttached') {
      const { missing } = data;
      return missing ? [{ key, apply: (row) => row && { ...row, missing } }] : [];
    }
    if (type === 'FirstTripCrossed') {
      const { missing = [] } = data.facts;
      return [{ key, apply: (row) => row && { ...row, missing, changedAt } }];
    }
    if (type === 'PartTaken' || type === 'PartGivenBack') {
      const { part, firm } = data;
      const after = (taken: FirmOfPart): FirmOfPart => ({ ...taken, [part]: type === 'PartTaken' ? firm : undefined });
      const kept = (taken: FirmOfPart) =>
        Object.fromEntries(Object.entries(taken).filter(([, of]) => of !== undefined));
      return [{ key, apply: (row) => row && { ...row, taken: entriesOf(kept(after(firmsOf(row.taken)))) } }];
    }
    const status = STATUS_AFTER[type as keyof typeof STATUS_AFTER];
    return [{ key, apply: (row) => row && { ...row, status, changedAt } }];
  },
};
