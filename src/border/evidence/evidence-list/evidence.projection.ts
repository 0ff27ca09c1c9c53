import type { RowProjection } from '../../../shared/event-store/projection.js';
import { EVIDENCE_EVENT_TYPES, type EvidenceEvent } from '../domain/evidence-events.js';
import { evidenceFold, type Evidence, type EvidenceStatus } from '../domain/evidence.js';

/** One row an export. */
export interface EvidenceRow {
  readonly export: string;
  readonly gate: string | null;
  readonly agency: string | null;
  readonly status: EvidenceStatus;
  readonly told: Evidence;
}

export const evidenceList: RowProjection<EvidenceRow, EvidenceEvent> = {
  name: 'evidence-export',
  table: 'evidence_export',
  key: 'export',
  types: EVIDENCE_EVENT_TYPES,
  change: ({ type, data }) => [
    {
      key: data.export,
      apply: (row) => {
        const told = evidenceFold.evolve(row?.told, { type, data } as EvidenceEvent);
        if (!told) return row;
        const { gate = null, agency = null, status } = told;
        return { export: told.export, gate, agency, status, told };
      },
    },
  ],
};
