import type { Gate } from '../../../shared/domain/place.js';
import type { Role } from '../../../shared/domain/roles.js';

export const VEHICLE_KINDS = ['TRACTOR', 'TRAILER'] as const;
/** What drives or carries by itself, and what is pulled: records of their own. */
export type VehicleKind = (typeof VEHICLE_KINDS)[number];

export const RELEASE_REASONS = ['SOLD', 'OTHER_OWNER_IN_PAPERS', 'FIRM_GONE', 'TYPED_WRONG', 'ORDER'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/**
 * Stream `vehicle-record-<id>`. Plates and chassis numbers are HMACs; `details` refers to the sealed clear text
 * ({@link VehicleDetails}). `firm` is a reference, `at` an ISO instant, `by` the reference of a person.
 */
export type VehicleEvent =
  | { type: 'VehicleRecorded'; data: Entered & { kind: VehicleKind } }
  /** A record that stood in no fleet enters one again. */
  | { type: 'VehicleTakenUp'; data: Entered & { kind: VehicleKind } }
  | {
      type: 'VehiclePlateChanged';
      data: { vehicle: string; firm: string; was: string; plate: string; details: string; at: string; role?: Role };
    }
  /** The holding firm consented: from its fleet into that of the firm that asked. */
  | {
      type: 'VehicleHandedOver';
      data: {
        vehicle: string;
        kind: VehicleKind;
        from: string;
        firm: string;
        plate: string;
        details: string;
        request: string;
        at: string;
        role?: Role;
      };
    }
  /** An officer who saw the vehicle took it out of a fleet. `note` refers to sealed text. */
  | {
      type: 'VehicleReleased';
      data: {
        vehicle: string;
        firm: string;
        plate: string;
        reason: ReleaseReason;
        note?: string;
        by: string;
        gate?: Gate;
        at: string;
        role?: Role;
      };
    }
  | { type: 'VehicleRemoved'; data: { vehicle: string; firm: string; plate: string; at: string; role?: Role } };

interface Entered {
  readonly vehicle: string;
  readonly firm: string;
  readonly plate: string;
  readonly chassis?: string;
  readonly details: string;
  readonly at: string;
  readonly role?: Role;
}

/** The sealed clear text of a vehicle. `plate` as it is shown. */
export interface VehicleDetails {
  readonly country: 'VN' | 'CN' | 'OTHER';
  readonly plate: string;
  readonly chassis?: string;
}

/**
 * Stream `plate-<hmac>`: in which fleet a plate stands and who asks for it. `company` is the HMAC by which a declaration
 * names the same firm as owner or carrier.
 */
export type PlateEvent =
  | { type: 'PlateTaken'; data: { plate: string; vehicle: string; firm: string; company: string; at: string } }
  | { type: 'PlateFreed'; data: { plate: string; vehicle: string; firm: string; at: string } }
  /** `asked` refers to the sealed spelling of the plate; `holder` is the firm that is asked. */
  | {
      type: 'ConsentAsked';
      data: Consent & { company: string; asked: string; role?: Role };
    }
  | { type: 'ConsentGiven' | 'ConsentRefused'; data: Consent & { role?: Role } }
  /** The firm that asked no longer does. */
  | { type: 'ConsentWithdrawn'; data: Consent & { role?: Role } }
  /** The vehicle left the fleet of the firm that was asked before it answered. */
  | { type: 'ConsentLapsed'; data: Consent };

/**
 * Stream `chassis-<hmac>`: in which fleet a chassis stands, and as which vehicle. A chassis is never asked for by itself: it
 * follows its vehicle.
 */
export type ChassisEvent =
  | { type: 'ChassisTaken'; data: { chassis: string; vehicle: string; firm: string; company: string; at: string } }
  | { type: 'ChassisFreed'; data: { chassis: string; vehicle: string; firm: string; at: string } };

interface Consent {
  readonly plate: string;
  readonly vehicle: string;
  readonly request: string;
  readonly firm: string;
  readonly holder: string;
  readonly at: string;
}
