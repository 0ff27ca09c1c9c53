import { requireFree } from './enter-fleet.js';
import { freePlate, type Act, type FleetOwner } from './fleet-act.js';
import type { PlateHolding } from './plate-holding.js';
import type { PlateEvent, VehicleEvent } from './vehicle-events.js';
import type { RecordedVehicle } from './vehicle-record.js';

/** What a change of plate writes: the old plate is free in the same append in which the new one is taken. */
export interface PlateChange {
  readonly record: readonly VehicleEvent[];
  readonly old: readonly PlateEvent[];
  readonly next: readonly PlateEvent[];
}

/** A vehicle of the firm gets another plate. Throws `plate-in-other-fleet`, `plate-in-own-fleet` (also for its own). */
export function changePlate(
  { vehicle, plate: was }: RecordedVehicle,
  old: PlateHolding,
  next: PlateHolding,
  { plate, details }: { readonly plate: string; readonly details: string },
  { firm, company }: FleetOwner,
  act: Act,
): PlateChange {
  requireFree(next, firm);
  return {
    record: [{ type: 'VehiclePlateChanged', data: { vehicle, firm, was, plate, details, ...act } }],
    old: freePlate(old, was, vehicle, firm, act.at),
    next: [{ type: 'PlateTaken', data: { plate, vehicle, firm, company, at: act.at } }],
  };
}
