import type { Schemas } from '../../../shared/api/client.js';

type Role = Schemas['PersonRow']['roles'][number];

/** Whom an administrator posts; the people of firms are their own admins’ business. */
export const POSTED = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
  'LANE_CONTROLLER',
  'CASHIER',
  'ACCOUNTANT',
  'GATE_CLERK',
  'YARD_OPERATOR',
  'SUPERVISOR',
  'TRAFFIC_POLICE',
  'ONE_STOP_CLERK',
  'CIVIL_SERVANT',
  'TEAM_MEMBER',
  'PROVINCE',
  'AUDITOR',
  'ADMIN',
] as const satisfies Role[];

/** Whom a list of people can be asked for. */
export const ROLES = [...POSTED, 'FIRM_ADMIN', 'DISPATCHER', 'DRIVER'] as const satisfies Role[];
