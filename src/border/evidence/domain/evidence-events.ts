import type { Agency, Gate } from '../../../shared/domain/place.js';

export const SUBJECT_KINDS = ['DECLARATION', 'VEHICLE', 'PERIOD'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What the evidence is about. `vehicle` is the HMAC of country and plate; instants are ISO. */
export type Subject =
  | { readonly kind: 'DECLARATION'; readonly declaration: string }
  | { readonly kind: 'VEHICLE'; readonly vehicle: string }
  | { readonly kind: 'PERIOD'; readonly from: string; readonly to: string };

/** Stream `evidence-<export>`: who took what out of the log by which order. */
export type EvidenceEvent =
  | {
      type: 'EvidenceAsked';
      data: {
        export: string;
        /** Number of the order. */
        order: string;
        subject: Subject;
        /** Whether sealed facts are opened in it. */
        opened: boolean;
        /** Whose: an agency's at a gate; missing: the auditor's. */
        agency?: Agency;
        gate?: Gate;
        by: string;
        /** The asker is the head of the agency himself. */
        byHead: boolean;
        at: string;
      };
    }
  | { type: 'EvidenceConfirmed'; data: { export: string; by: string; at: string } }
  /** The file was handed out; every time again. `upTo`: position of the log that it reaches. */
  | { type: 'EvidenceTaken'; data: { export: string; order: string; by: string; at: string; upTo: number } };

const TYPES: Record<EvidenceEvent['type'], true> = {
  EvidenceAsked: true,
  EvidenceConfirmed: true,
  EvidenceTaken: true,
};

export const EVIDENCE_EVENT_TYPES = Object.keys(TYPES) as EvidenceEvent['type'][];
