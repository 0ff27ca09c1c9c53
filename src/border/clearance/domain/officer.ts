import type { Agency } from '../../../shared/domain/place.js';
import type { Principal, Role } from '../../../shared/domain/roles.js';
import { refuse } from './clearance-problems.js';

const AGENCY_OF: Partial<Record<Role, Agency>> = {
  BORDER_GUARD: 'BORDER_GUARD',
  CUSTOMS: 'CUSTOMS',
  HEALTH_QUARANTINE: 'HEALTH_QUARANTINE',
  PLANT_ANIMAL_QUARANTINE: 'PLANT_ANIMAL_QUARANTINE',
  CASHIER: 'GATE_FEE',
};

/** The agency that somebody acts for; undefined for whoever belongs to none. The board's supervisor answers for its cashiers. */
export function agencyOf(by: Principal): Agency | undefined {
  for (const role of by.roles) {
    const agency = AGENCY_OF[role];
    if (agency) return agency;
  }
  if (by.roles.includes('AGENCY_HEAD')) return by.agency;
  return by.roles.includes('SUPERVISOR') ? 'GATE_FEE' : undefined;
}

/** Throws `wrong-agency` unless acting for that agency. */
export function requireAgency(by: Principal, agency: Agency): void {
  if (agencyOf(by) !== agency) throw refuse('wrong-agency', { agency });
}

/** The same for officers of the agencies alone: whoever takes the fee looks at no vehicle. */
export function requireOfficer(by: Principal, agency: Agency): void {
  requireAgency(by, agency);
  if (agency === 'GATE_FEE') throw refuse('wrong-agency', { agency });
}

/** Throws `wrong-agency` for others, `agency-head-needed` for that agency's own staff. */
export function requireHead(by: Principal, agency: Agency): void {
  requireAgency(by, agency);
  if (!by.roles.some((role) => role === 'AGENCY_HEAD' || (agency === 'GATE_FEE' && role === 'SUPERVISOR')))
    throw refuse('agency-head-needed');
}
