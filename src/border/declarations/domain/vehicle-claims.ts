import { fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent, VehicleClaimEvent } from './declaration-events.js';
import { declarationFold, isOpen, type DeclarationState } from './declaration.js';
import { claim, free, vehiclesOf, type VehicleClaim } from './vehicle-claim.js';

/** The vehicles that a declaration in this state holds. */
export function heldBy(state: DeclarationState): readonly string[] {
  return state && isOpen(state.status) ? vehiclesOf(state.facts) : [];
}

/**
 * What the vehicles' streams say after a declaration's events: claimed when it begins to name them, freed when it ends
 * or names another. Throws `vehicle-already-declared`.
 * @param claims by vehicle, of all that were or will be held
 */
export function followWithClaims(
  before: DeclarationState,
  events: readonly DeclarationEvent[],
  claims: ReadonlyMap<string, VehicleClaim>,
): ReadonlyMap<string, readonly VehicleClaimEvent[]> {
  const after = fold(declarationFold, events, before);
  if (!after) return new Map();
  const { declaration, facts } = after;
  const [held, wanted] = [heldBy(before), heldBy(after)];
  return new Map(
    [...claims].map(([vehicle, by]): [string, readonly VehicleClaimEvent[]] => {
      if (wanted.includes(vehicle)) return [vehicle, claim(by, vehicle, facts.direction, declaration)];
      return [vehicle, held.includes(vehicle) ? free(by, vehicle, facts.direction, declaration) : []];
    }),
  );
}
