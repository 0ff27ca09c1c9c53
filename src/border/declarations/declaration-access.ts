import { AGENCIES, type Agency, type Gate } from '../../shared/domain/place.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import { refuse as refusePart } from './domain/declaration-problems.js';
import type { DeclarationState, Declared } from './domain/declaration.js';
import { declarerOf, isParty } from './domain/parts.js';

/** Firms declare; a clerk does it for them at the counter. */
export const DECLARERS = ['FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK'] as const satisfies readonly Role[];

/** The officers who decide whether a declaration holds. */
export const DECIDERS = ['CUSTOMS', 'BORDER_GUARD'] as const satisfies readonly Role[];

/** Who may accept a value that our rule refuses: the officers who see the thing, and their heads. */
export const VALUE_OFFICERS = [
  'CUSTOMS',
  'BORDER_GUARD',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
] as const satisfies readonly Role[];

/** Where and for which agency an officer stands. Throws `not-allowed`. */
export function officerAtGate({ gate, agency: own, roles }: Principal): {
  readonly gate: Gate;
  readonly agency: Agency;
} {
  const agency = AGENCIES.find((each) => roles.some((role) => role === each)) ?? own;
  if (!gate || !agency) throw refuse('not-allowed');
  return { gate, agency };
}

/** Who may look at declarations; a firm at its own, others at those of their gate. */
export const READERS = [
  ...DECLARERS,
  ...DECIDERS,
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
  'YARD_OPERATOR',
  'LANE_CONTROLLER',
  'CASHIER',
  'SUPERVISOR',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Who sees names, documents, plates and papers too. */
const SEE_CONTENT: ReadonlySet<Role> = new Set<Role>([
  ...DECLARERS,
  ...DECIDERS,
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
]);

/** Who needs the plate alone, to find the vehicle that stands before him. */
const SEE_PLATES: ReadonlySet<Role> = new Set<Role>([...SEE_CONTENT, 'YARD_OPERATOR', 'LANE_CONTROLLER', 'CASHIER']);

export function seesContent(by: Principal): boolean {
  return by.roles.some((role) => SEE_CONTENT.has(role));
}

export function seesPlates(by: Principal): boolean {
  return by.roles.some((role) => SEE_PLATES.has(role));
}

/** A declaration as far as it exists for this reader. Throws `not-found` (a firm that is no party of it learns nothing), `wrong-gate`. */
export function requireVisible(state: DeclarationState, by: Principal): Declared {
  return requireGateOrParty(state, by, state !== undefined && by.firm !== undefined && isParty(state, by.firm));
}

/** The same, `allowed` saying whether a firm is a party or acts for one. */
export function requireGateOrParty(state: DeclarationState, by: Principal, allowed: boolean): Declared {
  if (!state) throw refuse('not-found');
  if (by.system) return state;
  if (by.firm !== undefined) {
    if (!allowed) throw refuse('not-found');
  } else if (by.gate !== undefined && by.gate !== state.facts.gate) throw refuse('wrong-gate');
  return state;
}

/** The same for what is the declarer's alone. Throws `part-of-other` for the other parties. */
export function requireDeclarer(state: DeclarationState, by: Principal): Declared {
  const seen = requireVisible(state, by);
  if (by.firm !== undefined && by.firm !== declarerOf(seen))
    throw refusePart('part-of-other', { part: 'DECLARER', path: '' });
  return seen;
}

/** The role in which somebody acts, for the history: the first of his that the route allows. */
export function actingRole(by: Principal, allowed: readonly Role[]): { role?: Role } {
  const role = by.roles.find((each) => allowed.includes(each));
  return role ? { role } : {};
}
