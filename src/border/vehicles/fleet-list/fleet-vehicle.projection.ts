import { bare } from '../../../shared/domain/checked.js';
import type { PersonalReader, RowChange, RowProjection } from '../../../shared/event-store/projection.js';
import type { VehicleDetails, VehicleEvent, VehicleKind } from '../domain/vehicle-events.js';

export interface FleetVehicleRow {
  /** `<vehicle>_<firm>`. */
  readonly entry: string;
  readonly vehicle: string;
  readonly firm: string;
  readonly kind: VehicleKind;
  readonly country: string;
  readonly plate: string;
  /** Without dots and dashes: what a search compares. */
  readonly normal: string;
  readonly since: string;
  readonly releasedAt: string | null;
  readonly reason: string | null;
}

interface Start {
  readonly vehicle: string;
  readonly firm: string;
  readonly kind: VehicleKind;
  readonly details: string;
  readonly at: string;
}

const keyOf = ({ vehicle, firm }: { vehicle: string; firm: string }) => `${vehicle}_${firm}`;

function rowOf(start: Start, personal: PersonalReader): FleetVehicleRow | undefined {
  const { vehicle, firm, kind, details, at: since } = start;
  const said = personal.read<VehicleDetails>(details);
  if (!said) return undefined;
  const { country, plate } = said;
  const normal = bare(plate);
  return { entry: keyOf(start), vehicle, firm, kind, country, plate, normal, since, releasedAt: null, reason: null };
}

function replated(row: FleetVehicleRow | undefined, details: string, personal: PersonalReader) {
  const said = personal.read<VehicleDetails>(details);
  return row && said && { ...row, country: said.country, plate: said.plate, normal: bare(said.plate) };
}

const gone = (key: string): RowChange<FleetVehicleRow> => ({ key, apply: () => undefined });

/**
 * The fleet of each firm with plates in clear text; an erased plate has no row. What an officer released stays with its
 * firm and says so; what a firm gave away itself has gone.
 */
export const fleetVehicle: RowProjection<FleetVehicleRow, VehicleEvent> = {
  name: 'fleet-vehicle',
  table: 'fleet_vehicle',
  key: 'entry',
  types: [
    'VehicleRecorded',
    'VehicleTakenUp',
    'VehiclePlateChanged',
    'VehicleHandedOver',
    'VehicleReleased',
    'VehicleRemoved',
  ],
  refs: ({ data }) => ('details' in data ? [data.details] : []),
  change: ({ type, data }) => {
    const key = keyOf(data);
    if (type === 'VehicleRecorded' || type === 'VehicleTakenUp')
      return [{ key, apply: (_, personal) => rowOf(data, personal) }];
    if (type === 'VehicleHandedOver')
      return [
        gone(keyOf({ vehicle: data.vehicle, firm: data.from })),
        { key, apply: (_, personal) => rowOf(data, personal) },
      ];
    if (type === 'VehiclePlateChanged')
      return [{ key, apply: (row, personal) => replated(row, data.details, personal) }];
    if (type === 'VehicleReleased')
      return [{ key, apply: (row) => row && { ...row, releasedAt: data.at, reason: data.reason } }];
    return [gone(key)];
  },
};
