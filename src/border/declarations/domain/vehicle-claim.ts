import type { Fold } from '../../../shared/domain/decider.js';
import type { Direction } from '../../../shared/domain/place.js';
import type { DeclaredFacts, VehicleClaimEvent } from './declaration-events.js';
import { refuse } from './declaration-problems.js';

/** The open declaration of a vehicle in one direction; undefined when it is free. */
export type VehicleClaim = string | undefined;

export const vehicleClaimFold: Fold<VehicleClaim, VehicleClaimEvent> = {
  initial: undefined,
  evolve: (_, event) => (event.type === 'VehicleClaimed' ? event.data.declaration : undefined),
};

/** The claim of a vehicle (an HMAC) in a direction, as a stream to fold. */
export function vehicleClaim(vehicle: string, direction: Direction) {
  return { stream: `vehicle-${vehicle}-${direction}`, fold: vehicleClaimFold };
}

/** Every vehicle that a declaration claims: the one with the plate, or each of the new ones by its chassis. */
export function vehiclesOf(facts: Pick<DeclaredFacts, 'vehicle' | 'chassis'>): readonly string[] {
  return [...new Set([facts.vehicle, ...(facts.chassis ?? [])])];
}

/** Takes a vehicle for a declaration. Throws `vehicle-already-declared` when another one holds it. */
export function claim(held: VehicleClaim, vehicle: string, direction: Direction, declaration: string) {
  if (held !== undefined && held !== declaration) throw refuse('vehicle-already-declared');
  const claimed: VehicleClaimEvent = { type: 'VehicleClaimed', data: { vehicle, direction, declaration } };
  return held === declaration ? [] : [claimed];
}

/** Gives a vehicle back; nothing when another declaration holds it by now. */
export function free(held: VehicleClaim, vehicle: string, direction: Direction, declaration: string) {
  const freed: VehicleClaimEvent = { type: 'VehicleFreed', data: { vehicle, direction, declaration } };
  return held === declaration ? [freed] : [];
}
