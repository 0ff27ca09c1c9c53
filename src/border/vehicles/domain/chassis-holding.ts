import type { Fold } from '../../../shared/domain/decider.js';
import type { FleetEvents, FleetOwner } from './fleet-act.js';
import type { ChassisEvent } from './vehicle-events.js';
import { refuse } from './vehicle-problems.js';
import type { VehicleRecord } from './vehicle-record.js';

/** In which fleet a chassis stands, and as which vehicle; none when in no fleet. */
export interface ChassisHolding {
  readonly holder?: { readonly firm: string; readonly vehicle: string };
}

export const chassisHoldingFold: Fold<ChassisHolding, ChassisEvent> = {
  initial: {},
  evolve: (_, { type, data }) =>
    type === 'ChassisTaken' ? { holder: { firm: data.firm, vehicle: data.vehicle } } : {},
};

/** The chassis number (an HMAC) as a stream to fold. */
export function chassisHolding(chassis: string) {
  return { stream: `chassis-${chassis}`, fold: chassisHoldingFold };
}

/** A vehicle enters the fleet of a firm. Throws `chassis-in-other-fleet`, `chassis-in-own-fleet`. */
export function takeChassis(
  { holder }: ChassisHolding,
  { chassis, vehicle }: { readonly chassis: string; readonly vehicle: string },
  { firm, company }: FleetOwner,
  at: string,
): readonly ChassisEvent[] {
  if (holder) throw refuse(holder.firm === firm ? 'chassis-in-own-fleet' : 'chassis-in-other-fleet');
  return [{ type: 'ChassisTaken', data: { chassis, vehicle, firm, company, at } }];
}

/**
 * What becomes of the chassis of a vehicle by what becomes of the vehicle: it leaves the fleet with it, and goes with it
 * into another. Nothing where it stands as another vehicle, which records from before chassis were guarded may do.
 */
export function chassisFollows(
  record: VehicleRecord,
  { record: events, plate }: FleetEvents,
  { holder }: ChassisHolding,
): readonly ChassisEvent[] {
  if (!record?.chassis || holder?.vehicle !== record.vehicle) return [];
  const { chassis, vehicle } = record;
  return events.flatMap(({ type, data }): ChassisEvent[] => {
    if (type !== 'VehicleRemoved' && type !== 'VehicleReleased' && type !== 'VehicleHandedOver') return [];
    const { at } = data;
    const freed: ChassisEvent = { type: 'ChassisFreed', data: { chassis, vehicle, firm: holder.firm, at } };
    if (type !== 'VehicleHandedOver') return [freed];
    const taken = plate.flatMap((each) => (each.type === 'PlateTaken' ? [each.data] : []));
    return [
      freed,
      ...taken.map(({ firm, company }): ChassisEvent => ({
        type: 'ChassisTaken',
        data: { chassis, vehicle, firm, company, at },
      })),
    ];
  });
}
