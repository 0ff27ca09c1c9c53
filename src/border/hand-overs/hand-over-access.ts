import type { Gate } from '../../shared/domain/place.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { agencyOf } from '../clearance/index.js';
import type { Desk, HandOverEvent } from './domain/hand-over-events.js';
import { handOverFold, handOverStream, type HandOver, type HandOverState } from './domain/hand-over.js';
import { refuse } from './domain/hand-over-problems.js';

/** Who hands over and takes over: an agency's people among themselves, the lane controllers and their supervisor. */
export const SHIFT_PEOPLE = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
  'CASHIER',
  'LANE_CONTROLLER',
  'SUPERVISOR',
] as const satisfies readonly Role[];

/** Whether somebody works at a desk. The supervisor answers for lanes and fee, never for an agency. */
export function isAtDesk(by: Principal, desk: Desk): boolean {
  if (desk === 'LANES') return by.roles.some((role) => role === 'LANE_CONTROLLER' || role === 'SUPERVISOR');
  return agencyOf(by) === desk;
}

/** The gate of a desk that is the asker's own. Throws `desk-not-yours`. */
export function requireDesk(by: Principal, desk: Desk): Gate {
  if (!by.gate || !isAtDesk(by, desk)) throw refuse('desk-not-yours');
  return by.gate;
}

/** Whether somebody reads a hand-over: at his desk and gate, an auditor any. */
export function reads(by: Principal, { gate, desk }: Pick<HandOver, 'gate' | 'desk'>): boolean {
  return by.roles.includes('AUDITOR') || (by.gate === gate && isAtDesk(by, desk));
}

/** A hand-over as far as it exists for its desk. Throws `not-found`. */
export function requireOwn(state: HandOverState, by: Principal): HandOver {
  if (!state || by.gate !== state.gate || !isAtDesk(by, state.desk)) throw refuseAtDoor('not-found');
  return state;
}

export function handOverOf(handOver: string): StreamOf<HandOverState, HandOverEvent> {
  return { stream: handOverStream(handOver), fold: handOverFold };
}
