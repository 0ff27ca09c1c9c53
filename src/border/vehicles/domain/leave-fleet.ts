import type { Gate } from '../../../shared/domain/place.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { freePlate, requireOwn, type Act, type FleetEvents } from './fleet-act.js';
import type { PlateHolding } from './plate-holding.js';
import type { ReleaseReason } from './vehicle-events.js';
import { refuse } from './vehicle-problems.js';
import type { VehicleRecord } from './vehicle-record.js';

/** A firm takes a vehicle out of its fleet. Throws `not-found`. */
export function removeVehicle(
  record: VehicleRecord,
  holding: PlateHolding,
  owner: string | undefined,
  act: Act,
): FleetEvents {
  const { vehicle, plate, firm } = requireOwn(record, owner);
  return {
    record: [{ type: 'VehicleRemoved', data: { vehicle, firm, plate, ...act } }],
    plate: freePlate(holding, plate, vehicle, firm, act.at),
  };
}

/** Why, by whom and where an officer releases. `note` refers to sealed text. */
export interface Release {
  readonly reason: ReleaseReason;
  readonly note?: string;
  readonly by: string;
  readonly gate?: Gate;
}

/**
 * An officer who sees the vehicle takes it out of the fleet in which it stands; anyone may claim it then.
 * `revision`: of the record that the officer saw. Throws `not-found`, `changed-meanwhile`, `vehicle-in-no-fleet`.
 */
export function releaseVehicle(
  record: VehicleRecord,
  holding: PlateHolding,
  revision: number,
  release: Release,
  act: Act,
): FleetEvents {
  if (!record) throw new DomainError('not-found');
  if (record.revision !== revision) throw new DomainError('changed-meanwhile');
  const { vehicle, plate, firm } = record;
  if (firm === undefined) throw refuse('vehicle-in-no-fleet');
  return {
    record: [{ type: 'VehicleReleased', data: { vehicle, firm, plate, ...release, ...act } }],
    plate: freePlate(holding, plate, vehicle, firm, act.at),
  };
}
