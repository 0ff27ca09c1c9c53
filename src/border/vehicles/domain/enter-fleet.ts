import type { Act, FleetEvents, FleetOwner } from './fleet-act.js';
import type { PlateHolding } from './plate-holding.js';
import type { VehicleKind } from './vehicle-events.js';
import { refuse } from './vehicle-problems.js';
import type { RecordedVehicle, VehicleRecord } from './vehicle-record.js';

/** A vehicle as a firm names it: HMACs of plate and chassis number, and a reference of the sealed clear text. */
export interface NamedVehicle {
  readonly kind: VehicleKind;
  readonly plate: string;
  readonly chassis?: string;
  readonly details: string;
}

/** Throws `plate-in-other-fleet`, `plate-in-own-fleet`. */
export function requireFree({ holder }: PlateHolding, firm: string): void {
  if (holder) throw refuse(holder.firm === firm ? 'plate-in-own-fleet' : 'plate-in-other-fleet');
}

/**
 * The record that goes on when a vehicle enters a fleet: the last one with this plate, when it stands in no fleet, bears
 * the plate still, is of the same kind, and no chassis number speaks against it. Plates follow their owners, so the same
 * plate on another chassis is another vehicle.
 */
export function sameVehicle(last: VehicleRecord, { kind, plate, chassis }: NamedVehicle): RecordedVehicle | undefined {
  if (!last || last.firm !== undefined || last.plate !== plate || last.kind !== kind) return undefined;
  const otherChassis = last.chassis !== undefined && chassis !== undefined && last.chassis !== chassis;
  return otherChassis ? undefined : last;
}

/** A firm takes a vehicle into its fleet. `fresh` is the id of a new record. Throws as {@link requireFree}. */
export function enterFleet(
  holding: PlateHolding,
  last: VehicleRecord,
  fresh: string,
  named: NamedVehicle,
  { firm, company }: FleetOwner,
  act: Act,
): FleetEvents & { readonly vehicle: string } {
  requireFree(holding, firm);
  const known = sameVehicle(last, named);
  const vehicle = known?.vehicle ?? fresh;
  const { plate } = named;
  return {
    vehicle,
    record: [{ type: known ? 'VehicleTakenUp' : 'VehicleRecorded', data: { vehicle, firm, ...named, ...act } }],
    plate: [{ type: 'PlateTaken', data: { plate, vehicle, firm, company, at: act.at } }],
  };
}
