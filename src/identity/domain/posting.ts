import type { Agency, Gate } from '../../shared/domain/place.js';
import { isDevice, type Role } from '../../shared/domain/roles.js';

/** Where a person stands: what he may do, and for which firm, gate, agency or office. */
export interface Posting {
  readonly roles: readonly Role[];
  readonly firm?: string;
  readonly gate?: Gate;
  readonly agency?: Agency;
  /** A commune (five digits) or department of the province. */
  readonly office?: string;
  /** The yards of his gate in which a yard operator works; without, all of them. */
  readonly yards?: readonly string[];
}

export const FIRM_ROLES = ['FIRM_ADMIN', 'DISPATCHER', 'DRIVER'] as const satisfies readonly Role[];
const BOARD_ROLES: readonly Role[] = ['LANE_CONTROLLER', 'CASHIER', 'GATE_CLERK', 'YARD_OPERATOR', 'SUPERVISOR'];
/** They serve citizens at the one-stop desk of a commune or department, decide on what was sent to it, or go from house to house for it. */
const OFFICE_ROLES: readonly Role[] = ['ONE_STOP_CLERK', 'CIVIL_SERVANT', 'TEAM_MEMBER'];
const AT_NO_GATE: readonly Role[] = ['ACCOUNTANT', 'PROVINCE', 'AUDITOR', 'ADMIN', 'CITIZEN', ...OFFICE_ROLES];
/** These stand alone: who configures or audits must not also decide. */
const ALONE: readonly Role[] = ['ADMIN', 'AUDITOR', 'PROVINCE', 'TRAFFIC_POLICE', 'CITIZEN'];
const AGENCY_ROLES = ['BORDER_GUARD', 'CUSTOMS', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE'] as const;

export type PostingFault =
  | 'roles-missing'
  | 'role-not-for-people'
  | 'roles-exclude-each-other'
  | 'gate-missing'
  | 'gate-unfitting'
  | 'agency-missing'
  | 'agency-unfitting'
  | 'firm-missing'
  | 'firm-unfitting'
  | 'office-missing'
  | 'office-unfitting'
  | 'yards-unfitting';

/** The agency that a role belongs to by itself; a head of agency names his. */
export function agencyOf(roles: readonly Role[]): Agency | undefined {
  return AGENCY_ROLES.find((role) => roles.includes(role)) ?? (roles.includes('CASHIER') ? 'GATE_FEE' : undefined);
}

/**
 * What is wrong with a posting; undefined when it may be given.
 * Officers have a gate, agency officers their agency, a firm's people their firm, and no one serves two masters.
 */
export function postingFault(posting: Posting): PostingFault | undefined {
  const { roles, firm, gate, agency, office, yards } = posting;
  if (roles.length === 0) return 'roles-missing';
  if (roles.some(isDevice)) return 'role-not-for-people';
  if (masters(roles) > 1 || (roles.length > 1 && roles.some((role) => ALONE.includes(role))))
    return 'roles-exclude-each-other';
  const inFirm = roles.some(isFirmRole);
  if (inFirm !== (firm !== undefined)) return inFirm ? 'firm-missing' : 'firm-unfitting';
  const atGate = !inFirm && !roles.every((role) => AT_NO_GATE.includes(role));
  if (atGate !== (gate !== undefined)) return atGate ? 'gate-missing' : 'gate-unfitting';
  const inOffice = roles.some((role) => OFFICE_ROLES.includes(role));
  if (inOffice !== (office !== undefined)) return inOffice ? 'office-missing' : 'office-unfitting';
  if (yards !== undefined && !roles.includes('YARD_OPERATOR')) return 'yards-unfitting';
  return agencyFault(roles, agency);
}

function agencyFault(roles: readonly Role[], agency: Agency | undefined): PostingFault | undefined {
  const own = agencyOf(roles);
  const needed = own !== undefined || roles.includes('AGENCY_HEAD');
  if (needed && agency === undefined) return 'agency-missing';
  if (!needed && agency !== undefined) return 'agency-unfitting';
  if (own !== undefined && agency !== own) return 'agency-unfitting';
  return agency === 'GATE_FEE' && roles.includes('AGENCY_HEAD') ? 'agency-unfitting' : undefined;
}

/** How many masters the roles serve: the firm, the gate's board, an office, each agency. An agency never takes the board's orders. */
function masters(roles: readonly Role[]): number {
  const agencies = AGENCY_ROLES.filter((role) => roles.includes(role)).length;
  const agency = agencies || (roles.includes('AGENCY_HEAD') ? 1 : 0);
  const board = roles.some((role) => BOARD_ROLES.includes(role) || role === 'ACCOUNTANT') ? 1 : 0;
  const office = roles.some((role) => OFFICE_ROLES.includes(role)) ? 1 : 0;
  return agency + board + office + (roles.some(isFirmRole) ? 1 : 0);
}

function isFirmRole(role: Role): boolean {
  return (FIRM_ROLES as readonly Role[]).includes(role);
}

/** Whoever decides at the gate, configures, or rules a firm's people signs in with a second factor. */
export function needsSecondFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => !['DISPATCHER', 'DRIVER', 'CITIZEN'].includes(role) && !isDevice(role));
}
