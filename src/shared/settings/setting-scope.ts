import { AGENCIES, GATES, type Agency, type Gate } from '../domain/place.js';
import type { Principal, Role } from '../domain/roles.js';

/** For what one value holds: a gate, an agency at a gate, or all gates. */
export const SCOPE_KINDS = ['GATE', 'AGENCY', 'PROVINCE'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** One scope of a setting, as streams and addresses name it. */
export interface Scope {
  /** `HUU_NGHI`, `HUU_NGHI.CUSTOMS`, `PROVINCE`. */
  readonly id: string;
  readonly gate?: Gate;
  readonly agency?: Agency;
}

/** Every scope of a setting; with `gate` those of this gate, and what holds at all. */
export function scopesOf(
  { scope: kind, ofAgency: agency }: { readonly scope: ScopeKind; readonly ofAgency?: Agency },
  gate?: Gate,
): readonly Scope[] {
  if (kind === 'PROVINCE') return [{ id: 'PROVINCE', ...(agency && { agency }) }];
  const gates = gate ? [gate] : GATES;
  if (kind === 'GATE') return gates.map(scopeOfGate);
  return gates.flatMap((each) => AGENCIES.map((agency) => scopeOfAgency(each, agency)));
}

export function scopeOfGate(gate: Gate): Scope {
  return { id: gate, gate };
}

export function scopeOfAgency(gate: Gate, agency: Agency): Scope {
  return { id: `${gate}.${agency}`, gate, agency };
}

/** Those of `roles` that have a say in a scope. The fee is the board's, whose people belong to no agency or to the fee's. */
export function rolesIn({ agency }: Scope, roles: readonly Role[]): readonly Role[] {
  if (agency === undefined) return roles;
  const officers = AGENCIES.filter((each) => each !== 'GATE_FEE') as readonly Role[];
  const outside = agency === 'GATE_FEE' ? [...officers, 'AGENCY_HEAD'] : officers.filter((role) => role !== agency);
  const board: readonly Role[] = agency === 'GATE_FEE' ? [] : ['SUPERVISOR', 'ACCOUNTANT', 'CASHIER'];
  return roles.filter((role) => !outside.includes(role) && !board.includes(role));
}

/** The role by which somebody acts in a scope: at his own gate, if he is posted to one, and in no other agency's matters. */
export function roleIn(by: Principal, scope: Scope, roles: readonly Role[]): Role | undefined {
  if (by.gate !== undefined && scope.gate !== undefined && by.gate !== scope.gate) return undefined;
  if (scope.agency !== undefined && by.agency !== undefined && by.agency !== scope.agency) return undefined;
  return rolesIn(scope, roles).find((role) => by.roles.includes(role));
}
