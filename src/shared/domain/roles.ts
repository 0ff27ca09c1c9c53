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
  'CAMERA',
  'KIOSK',
  'BOOTH',
  'CITIZEN',
  'ONE_STOP_CLERK',
  'CIVIL_SERVANT',
  'TEAM_MEMBER',
] as const;
export type Role = (typeof ROLES)[number];

/** What a device at a gate may be: it signs in by a token of its own. A booth's PC keeps the paper for when the line is down. */
export const DEVICE_KINDS = ['DISPLAY', 'CAMERA', 'KIOSK', 'BOOTH'] as const satisfies readonly Role[];
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export function isDevice(role: Role): role is DeviceKind {
  return (DEVICE_KINDS as readonly Role[]).includes(role);
}

/** Everyone but devices. */
export const PEOPLE = ROLES.filter((role) => !isDevice(role)) as [Role, ...Role[]];

/**
 * Who sends a command or asks a question.
 * `id` is a reference (person, device or `system:<reaction>`), never a name.
 * `gate` and `agency` bind an officer, `yards` a yard operator; `firm` binds a firm's people; `office` those who serve citizens.
 */
export interface Principal {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly firm?: string;
  readonly gate?: Gate;
  readonly agency?: Agency;
  /** The commune (five digits) or department of the province whose dossiers he handles. */
  readonly office?: string;
  /** The yards in which alone a yard operator works; without, all of his gate. */
  readonly yards?: readonly string[];
  /** The yard in which a device stands. */
  readonly yard?: string;
  /** The one ticket of a driver who came by its pass: he has neither account nor firm and may do nothing else. */
  readonly ticket?: string;
  /** True for reactions, deadlines and imports that this product sends itself. */
  readonly system?: boolean;
  /** True for one who must enrol a second factor first; he has no roles until then. */
  readonly enrolling?: boolean;
}
