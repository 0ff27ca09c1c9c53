import type { Principal, Role } from '../../shared/domain/roles.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { EvidenceEvent } from './domain/evidence-events.js';
import { evidenceFold, evidenceStream, type Evidence, type EvidenceState } from './domain/evidence.js';

/** Who takes evidence out of the log by an order: an agency's people at their gate, and the auditor. */
export const EVIDENCE_TAKERS = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Whether somebody knows of an export: its agency at its gate, of the auditor's he and the province. */
export function knows(by: Principal, { agency, gate }: Pick<Evidence, 'agency' | 'gate'>): boolean {
  if (agency === undefined) return by.roles.some((role) => role === 'AUDITOR' || role === 'PROVINCE');
  return (by.agency === agency && by.gate === gate) || by.roles.includes('AUDITOR');
}

/** The export as far as it exists for somebody. Throws `not-found`. */
export function requireKnown(state: EvidenceState, by: Principal): Evidence {
  if (!state || !knows(by, state)) throw refuse('not-found');
  return state;
}

export function evidenceOf(id: string): StreamOf<EvidenceState, EvidenceEvent> {
  return { stream: evidenceStream(id), fold: evidenceFold };
}
