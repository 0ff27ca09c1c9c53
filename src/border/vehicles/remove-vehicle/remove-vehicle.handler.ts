import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { removeVehicle } from '../domain/leave-fleet.js';
import { FLEET_KEEPERS, actOf } from '../fleet-access.js';
import { FleetDesk } from '../fleet-desk.js';
import type { VehicleOutcome } from '../vehicle.answer.js';

/** A firm takes a vehicle out of its fleet. */
export class RemoveVehicle extends Command<Committed<VehicleOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly vehicle: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveVehicle)
export class RemoveVehicleHandler implements ICommandHandler<RemoveVehicle> {
  constructor(private readonly desk: FleetDesk) {}

  /** Throws `not-found`. */
  execute({ context, vehicle }: RemoveVehicle): Promise<Committed<VehicleOutcome>> {
    const { by, now } = context;
    const act = actOf(by, now, FLEET_KEEPERS);
    return this.desk.carryOut({
      context,
      vehicle,
      decide: (record, plate) => removeVehicle(record, plate, by.firm, act),
    });
  }
}
