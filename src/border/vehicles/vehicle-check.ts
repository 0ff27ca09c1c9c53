import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { VehicleKey, checkVin, shownPlate, validatePlate, type PlateOf } from '../declarations/index.js';
import type { VehicleDetails, VehicleKind } from './domain/vehicle-events.js';
import { refuse } from './domain/vehicle-problems.js';

export interface CheckedVehicle {
  /** HMACs. */
  readonly plate: string;
  readonly chassis?: string;
  /** In its normal spelling, to be sealed. */
  readonly details: VehicleDetails;
}

/** Holds what a firm says of a vehicle against the same rules as a declaration, and makes references of it. */
@Injectable()
export class VehicleCheck {
  constructor(private readonly keys: VehicleKey) {}

  /** Throws `invalid-vehicle` with every wrong field by path. */
  vehicle(kind: VehicleKind, of: PlateOf, chassis?: string): CheckedVehicle {
    const vin = chassis ? checkVin(chassis) : undefined;
    const problems: FieldProblem[] = validatePlate('plate', of, kind === 'TRAILER');
    if (vin?.problem) problems.push({ path: 'chassis', ...vin.problem });
    if (problems.some(({ severity }) => severity === 'error')) throw refuse('invalid-vehicle', {}, problems);
    return {
      plate: this.keys.ofPlate(of.country, of.plate),
      ...(vin?.value && { chassis: this.keys.ofChassis(vin.value) }),
      details: { country: of.country, plate: shownPlate(of), ...(vin?.value && { chassis: vin.value }) },
    };
  }

  /** A plate of a vehicle or a trailer. Throws `invalid-vehicle`. */
  plate(of: PlateOf): CheckedVehicle {
    // As of a trailer: that of a vehicle is at most doubted there.
    return this.vehicle('TRAILER', of);
  }
}
