import { DomainError } from '../../../shared/domain/problem.js';
import type { Role } from '../../../shared/domain/roles.js';
import type { PlateHolding } from './plate-holding.js';
import type { PlateEvent, VehicleEvent } from './vehicle-events.js';
import type { RecordedVehicle, VehicleRecord } from './vehicle-record.js';

/** When something is done, and in which role. */
export interface Act {
  /** ISO instant. */
  readonly at: string;
  readonly role?: Role;
}

/** A firm, and the HMAC by which declarations name it as owner or carrier. */
export interface FleetOwner {
  readonly firm: string;
  readonly company: string;
}

/** What happens to the record of a vehicle and to the stream of its plate, in one append. */
export interface FleetEvents {
  readonly record: readonly VehicleEvent[];
  readonly plate: readonly PlateEvent[];
}

/** The record as far as it exists for this firm: throws `not-found` unless the vehicle stands in its fleet. */
export function requireOwn(record: VehicleRecord, firm: string | undefined): RecordedVehicle & { firm: string } {
  if (!record || record.firm === undefined || record.firm !== firm) throw new DomainError('not-found');
  return { ...record, firm: record.firm };
}

/** Frees the plate of a vehicle; whoever asked its firm for consent has nobody to ask any more. */
export function freePlate(holding: PlateHolding, plate: string, vehicle: string, firm: string, at: string) {
  const freed: PlateEvent = { type: 'PlateFreed', data: { plate, vehicle, firm, at } };
  return [...lapse(holding, plate, vehicle, firm, at), freed];
}

/** Ends the requests that wait, but for one. */
export function lapse(
  { asks }: PlateHolding,
  plate: string,
  vehicle: string,
  holder: string,
  at: string,
  but?: string,
): PlateEvent[] {
  return asks
    .filter(({ request }) => request !== but)
    .map(({ request, firm }) => ({ type: 'ConsentLapsed', data: { plate, vehicle, request, firm, holder, at } }));
}
