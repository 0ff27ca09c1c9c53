import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { FleetDesk } from '../fleet-desk.js';
import { VehiclesInClear, type VehicleSeen } from '../vehicle-seen.js';

/** A vehicle that stands or stood in the asker's fleet, with its history there. Throws `not-found`. */
export class FleetVehicleById extends Query<VehicleSeen> {
  constructor(
    readonly by: Principal,
    readonly vehicle: string,
  ) {
    super();
  }
}

@QueryHandler(FleetVehicleById)
export class FleetVehicleByIdHandler implements IQueryHandler<FleetVehicleById> {
  constructor(
    private readonly desk: FleetDesk,
    private readonly clear: VehiclesInClear,
  ) {}

  async execute({ by: { firm }, vehicle }: FleetVehicleById): Promise<VehicleSeen> {
    const record = await this.desk.find(vehicle);
    if (firm === undefined || !record.history.some((stint) => stint.firm === firm)) throw refuse('not-found');
    const [seen] = await this.clear.of([record], firm);
    if (!seen) throw refuse('not-found');
    return seen;
  }
}
