import { ApiProperty } from '@nestjs/swagger';
import { VEHICLE_KINDS, type VehicleKind } from './domain/vehicle-events.js';
import type { RecordedVehicle } from './domain/vehicle-record.js';

/** What a command on a vehicle answers; stored, hence without its plate. */
export interface VehicleOutcome {
  readonly id: string;
  readonly kind: VehicleKind;
  readonly revision: number;
}

/** A vehicle after a command. */
export class VehicleAnswer implements VehicleOutcome {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  id: string;
  @ApiProperty({ enum: VEHICLE_KINDS, example: 'TRACTOR' })
  kind: VehicleKind;
  @ApiProperty({ example: 1, description: 'Counts the changes of its record; also the ETag.' })
  revision: number;
}

export function outcomeOf({ vehicle, kind, revision }: RecordedVehicle): VehicleOutcome {
  return { id: vehicle, kind, revision };
}
