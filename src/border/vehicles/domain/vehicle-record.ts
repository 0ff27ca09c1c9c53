import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Role } from '../../../shared/domain/roles.js';
import type { ReleaseReason, VehicleEvent, VehicleKind } from './vehicle-events.js';

/** How a vehicle left a fleet, or a plate the vehicle. */
export const ENDINGS = ['PLATE_CHANGED', 'HANDED_OVER', 'RELEASED', 'REMOVED'] as const;
export type Ending = (typeof ENDINGS)[number];

/** A time in which a vehicle bore one plate in one fleet. ISO instants; without `to` it lasts. */
export interface PlateStint {
  readonly firm: string;
  readonly plate: string;
  /** Reference of the sealed clear text. */
  readonly details: string;
  readonly from: string;
  readonly to?: string;
  readonly ending?: Ending;
  /** Of a release by an officer. */
  readonly released?: {
    readonly reason: ReleaseReason;
    readonly by: string;
    readonly note?: string;
    readonly gate?: Gate;
    readonly role?: Role;
  };
}

export interface RecordedVehicle {
  readonly vehicle: string;
  readonly kind: VehicleKind;
  /** In whose fleet it stands; undefined when in none. */
  readonly firm?: string;
  /** HMAC of the plate that it bears, or bore last. */
  readonly plate: string;
  readonly chassis?: string;
  readonly details: string;
  /** Counts the events: what a decision saw. */
  readonly revision: number;
  readonly history: readonly PlateStint[];
}

/** undefined: there is no such record. */
export type VehicleRecord = RecordedVehicle | undefined;

function ended(
  history: readonly PlateStint[],
  to: string,
  ending: Ending,
  released?: PlateStint['released'],
): readonly PlateStint[] {
  return history.map((stint, i) =>
    i === history.length - 1 ? { ...stint, to, ending, ...(released && { released }) } : stint,
  );
}

export const vehicleRecordFold: Fold<VehicleRecord, VehicleEvent> = {
  initial: undefined,
  evolve: (state, { type, data }): VehicleRecord => {
    const revision = (state?.revision ?? 0) + 1;
    const history = state?.history ?? [];
    if (type === 'VehicleRecorded' || type === 'VehicleTakenUp') {
      const { vehicle, kind, firm, plate, details, at: from } = data;
      const chassis = data.chassis ?? state?.chassis;
      const stints = [...history, { firm, plate, details, from }];
      return { vehicle, kind, firm, plate, details, ...(chassis && { chassis }), revision, history: stints };
    }
    if (!state) return undefined;
    if (type === 'VehiclePlateChanged') {
      const { firm, plate, details, at } = data;
      const stints = [...ended(history, at, 'PLATE_CHANGED'), { firm, plate, details, from: at }];
      return { ...state, plate, details, revision, history: stints };
    }
    if (type === 'VehicleHandedOver') {
      const { firm, plate, details, at } = data;
      const stints = [...ended(history, at, 'HANDED_OVER'), { firm, plate, details, from: at }];
      return { ...state, firm, revision, history: stints };
    }
    const { firm: _, ...left } = state;
    if (type === 'VehicleRemoved') return { ...left, revision, history: ended(history, data.at, 'REMOVED') };
    const { reason, by, note, gate, role } = data;
    const released = { reason, by, ...(note && { note }), ...(gate && { gate }), ...(role && { role }) };
    return { ...left, revision, history: ended(history, data.at, 'RELEASED', released) };
  },
};

/** The record of a vehicle as a stream to fold. */
export function vehicleRecord(vehicle: string) {
  return { stream: `vehicle-record-${vehicle}`, fold: vehicleRecordFold };
}
