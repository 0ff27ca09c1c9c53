import type { Agency, Gate } from '../../shared/domain/place.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { agencyOf } from '../clearance/index.js';
import { alertsFold, alertsStream, type Alerts } from './domain/alerts.js';
import type { LookoutAlertEvent, LookoutEvent } from './domain/lookout-events.js';
import { lookoutsFold, lookoutsStream, type Lookouts } from './domain/lookouts.js';

/** Who is told: the officers of the agency that looks out. Nobody else knows that anything is looked for. */
export const LOOKERS = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
] as const satisfies readonly Role[];

/** Whose list somebody sees: his agency's at his gate. Throws `not-allowed`. */
export function listOf(by: Principal): { readonly gate: Gate; readonly agency: Agency } {
  const agency = agencyOf(by);
  if (!agency || agency === 'GATE_FEE' || !by.gate) throw refuse('not-allowed');
  return { gate: by.gate, agency };
}

export function lookoutsOf(gate: Gate, agency: Agency): StreamOf<Lookouts, LookoutEvent> {
  return { stream: lookoutsStream(gate, agency), fold: lookoutsFold };
}

export function alertsOf(declaration: string): StreamOf<Alerts, LookoutAlertEvent> {
  return { stream: alertsStream(declaration), fold: alertsFold };
}
