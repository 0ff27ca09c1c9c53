import type { Agency, Gate } from './place.js';

/** Who may act. */
export const ROLES = [
  'FIRM_ADMIN',
  'DISPATCHER',
  'DRIVER',
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
  'PROVINCE',
  'AUDITOR',
  'ADMIN',
  'DISPLAY',
  'CITIZEN',
] as const;
export type Role = (typeof ROLES)[number];

/** Everyone but displays. */
export const PEOPLE = ROLES.filter((role) => role !== 'DISPLAY') as [Role, ...Role[]];

/**
 * Who sends a command or asks a question.
 * `id` is a reference (person, device or `system:<reaction>`), never a name.
 * `gate` and `agency` bind an officer; `firm` binds a firm's people.
 */
export interface Principal {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly firm?: string;
  readonly gate?: Gate;
  readonly agency?: Agency;
  /** The one ticket of a driver who came by its pass: he has neither account nor firm and may do nothing else. */
  readonly ticket?: string;
  /** True for reactions, deadlines and imports that this product sends itself. */
  readonly system?: boolean;
  /** True for one who must enrol a second factor first; he has no roles until then. */
  readonly enrolling?: boolean;
}
