import type { Fold } from '../../../shared/domain/decider.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { EvidenceEvent } from './evidence-events.js';
import { refuse } from './evidence-problems.js';

type Asked = Extract<EvidenceEvent, { type: 'EvidenceAsked' }>['data'];

export const EVIDENCE_STATUSES = ['UNCONFIRMED', 'READY'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** An export of evidence as its stream tells it. */
export interface Evidence extends Asked {
  readonly status: EvidenceStatus;
  readonly confirmedBy?: string;
  readonly confirmedAt?: string;
  readonly taken: number;
  readonly takenAt?: string;
}

/** Undefined before it was asked for. */
export type EvidenceState = Evidence | undefined;

export function evidenceStream(of: string): string {
  return `evidence-${of}`;
}

/** A second person is needed where sealed facts are opened, and for the auditor, who sees all that agencies keep to themselves. */
export function needsSecondPerson({ opened, agency }: Pick<Asked, 'opened' | 'agency'>): boolean {
  return opened || agency === undefined;
}

export const evidenceFold: Fold<EvidenceState, EvidenceEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'EvidenceAsked')
      return { ...data, status: needsSecondPerson(data) ? 'UNCONFIRMED' : 'READY', taken: 0 };
    if (!state) return state;
    if (type === 'EvidenceTaken') return { ...state, taken: state.taken + 1, takenAt: data.at };
    return { ...state, status: 'READY', confirmedBy: data.by, confirmedAt: data.at };
  },
};

/**
 * A second person agrees: the head of the same agency at that gate, where the head himself asked another of its officers,
 * for the auditor somebody of the province. Throws `evidence-confirmed`, `evidence-needs-second-person`.
 */
export function confirmEvidence(state: Evidence, by: Principal, at: string): EvidenceEvent[] {
  if (state.status !== 'UNCONFIRMED') throw refuse('evidence-confirmed');
  const may = state.agency === undefined ? by.roles.includes('PROVINCE') : isOfAgency(state, by);
  if (!may || by.id === state.by) throw refuse('evidence-needs-second-person');
  return [{ type: 'EvidenceConfirmed', data: { export: state.export, by: by.id, at } }];
}

function isOfAgency({ agency, gate, byHead }: Evidence, by: Principal): boolean {
  return by.agency === agency && by.gate === gate && (byHead || by.roles.includes('AGENCY_HEAD'));
}

/** Whoever asked for it takes it, and that is written down. Throws `evidence-not-confirmed`. */
export function takeEvidence(state: Evidence, by: string, at: string, upTo: number): EvidenceEvent[] {
  if (state.status !== 'READY') throw refuse('evidence-not-confirmed');
  return [{ type: 'EvidenceTaken', data: { export: state.export, order: state.order, by, at, upTo } }];
}
