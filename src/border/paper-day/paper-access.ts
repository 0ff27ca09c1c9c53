import type { Gate } from '../../shared/domain/place.js';
import { requireYard, worksIn } from '../../shared/domain/posted.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { agencyOf } from '../clearance/index.js';
import type { PackFor, SlipFact, SlipTold } from './domain/paper-events.js';
import { refuse } from './domain/paper-problems.js';

const OFFICERS = ['BORDER_GUARD', 'CUSTOMS', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'AGENCY_HEAD'] as const;

/** Who works from a pack, and types slips. */
export const PAPER_PEOPLE = [
  ...OFFICERS,
  'CASHIER',
  'GATE_CLERK',
  'LANE_CONTROLLER',
  'YARD_OPERATOR',
  'SUPERVISOR',
] as const satisfies readonly Role[];

/** Whose packs somebody may have: his agency's, or the board's. Throws `wrong-gate`, `not-allowed`. */
export function requirePackFor(by: Principal, gate: Gate, whom: PackFor): void {
  if (by.gate !== gate) throw refuseAtDoor('wrong-gate');
  if (!packsFor(by).includes(whom)) throw refuseAtDoor('not-allowed');
}

export function packsFor(by: Principal): PackFor[] {
  const agency = by.roles.includes('BOOTH') ? by.agency : agencyOf(by);
  const ofBoard = agency === undefined || agency === 'GATE_FEE';
  return [...(ofBoard ? (['BOARD'] as const) : []), ...(agency ? [agency] : [])];
}

const MAY_ENTER: Readonly<Record<SlipFact, readonly Role[]>> = {
  CHECK_IN: ['YARD_OPERATOR', 'GATE_CLERK', 'SUPERVISOR'],
  CALL: ['LANE_CONTROLLER', 'GATE_CLERK', 'SUPERVISOR'],
  ADMISSION: ['LANE_CONTROLLER', 'YARD_OPERATOR', 'GATE_CLERK', 'SUPERVISOR'],
  // An officer his own agency's; the board where the agency's decisions are written down by it.
  DECISION: [...OFFICERS, 'CASHIER', 'GATE_CLERK', 'SUPERVISOR'],
  CROSSING: ['BORDER_GUARD'],
};

/**
 * The role in which somebody enters a slip: a yard operator a check-in in his yards. Throws `slip-not-yours`, `wrong-yard`.
 */
export function requireMayEnter(
  by: Principal,
  { fact, agency, yard }: Pick<SlipTold, 'fact' | 'agency' | 'yard'>,
): Role {
  const roles = MAY_ENTER[fact];
  const inYard = fact === 'CHECK_IN' ? yard : undefined;
  const elsewhere = inYard !== undefined && !worksIn(by, inYard);
  const role = roles.find((each) => by.roles.includes(each) && !(elsewhere && each === 'YARD_OPERATOR'));
  if (!role && elsewhere && by.roles.includes('YARD_OPERATOR')) requireYard(by, inYard);
  const board = role === 'GATE_CLERK' || role === 'SUPERVISOR';
  if (role && (fact !== 'DECISION' || board || agencyOf(by) === agency)) return role;
  throw refuse('slip-not-yours', { roles: roles.join(', ') });
}
