import type { Role } from '../../shared/domain/roles.js';

/** Who may look at tickets: firms at their own, staff at those of their gate, province and auditors at all. */
export const TICKET_READERS = [
  'FIRM_ADMIN',
  'DISPATCHER',
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'LANE_CONTROLLER',
  'GATE_CLERK',
  'YARD_OPERATOR',
  'SUPERVISOR',
  'CASHIER',
  'PROVINCE',
  'AUDITOR',
] as const satisfies readonly [Role, ...Role[]];
