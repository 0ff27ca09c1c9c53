import type { Principal, Role } from '../../shared/domain/roles.js';
import type { Act } from './domain/fleet-act.js';

/** Who keeps a firm's fleet. */
export const FLEET_KEEPERS = ['FIRM_ADMIN', 'DISPATCHER'] as const satisfies readonly Role[];

/** Who may take a vehicle that stands before him out of a fleet. */
export const RELEASERS = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'GATE_CLERK',
  'YARD_OPERATOR',
] as const satisfies readonly Role[];

/** Who may look a vehicle up by its plate. */
export const VEHICLE_SEERS = [...RELEASERS, 'AGENCY_HEAD', 'SUPERVISOR'] as const satisfies readonly Role[];

/** When and in which of the allowed roles somebody acts. */
export function actOf(by: Principal, now: Date, allowed: readonly Role[]): Act {
  const role = by.roles.find((each) => allowed.includes(each));
  return { at: now.toISOString(), ...(role && { role }) };
}
