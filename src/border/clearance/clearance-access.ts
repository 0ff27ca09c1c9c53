import type { QueryBus } from '@nestjs/cqrs';
import type { Principal, Role } from '../../shared/domain/roles.js';
import { IsParty } from '../declarations/index.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Clearance, OpenedClearance } from './domain/clearance.js';
import type { Viewer } from './domain/clearance-view.js';
import { agencyOf } from './domain/officer.js';

/** Who decides checks; each his own agency's, the supervisor the fee's. */
export const DECIDERS = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
  'CASHIER',
  'SUPERVISOR',
] as const satisfies readonly Role[];

/** Who stands at the vehicle for an agency; the board's people do not. */
export const OFFICERS = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
] as const satisfies readonly Role[];

/** Who waives and revokes; the supervisor for the fee. */
export const HEADS = ['AGENCY_HEAD', 'SUPERVISOR'] as const satisfies readonly Role[];

/** Who looks at a clearance: a firm at its own, others at those of their gate, the province's readers at all. */
export const READERS = [
  ...DECIDERS,
  'FIRM_ADMIN',
  'DISPATCHER',
  'GATE_CLERK',
  'LANE_CONTROLLER',
  'YARD_OPERATOR',
  'PROVINCE',
  'AUDITOR',
] as const satisfies readonly Role[];

export function viewerOf(by: Principal): Viewer {
  const agency = agencyOf(by);
  return { ...(agency && { agency }), ...(by.firm !== undefined && { firm: by.firm }) };
}

/**
 * The reader as far as this clearance is concerned: a firm that is a party of its declaration follows it as others at the
 * gate do, without receipts; any other reader stays who he is.
 */
export async function readerOf(clearance: Clearance, by: Principal, questions: QueryBus): Promise<Principal> {
  if (!clearance || by.firm === undefined || by.firm === clearance.firm) return by;
  if (!(await questions.execute(new IsParty(clearance.declaration, by.firm)))) return by;
  const { firm: _, ...party } = by;
  return party;
}

/** The clearance as far as it exists for this reader. Throws `not-found` (another firm's is none to him), `wrong-gate`. */
export function requireVisible(clearance: Clearance, by: Principal): OpenedClearance {
  if (!clearance) throw refuse('not-found');
  if (by.firm !== undefined) {
    if (by.firm !== clearance.firm) throw refuse('not-found');
  } else if (by.gate !== undefined && by.gate !== clearance.gate) throw refuse('wrong-gate');
  return clearance;
}
