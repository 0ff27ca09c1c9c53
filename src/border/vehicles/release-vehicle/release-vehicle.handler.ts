import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { releaseVehicle } from '../domain/leave-fleet.js';
import type { ReleaseReason } from '../domain/vehicle-events.js';
import { RELEASERS, actOf } from '../fleet-access.js';
import { FleetDesk } from '../fleet-desk.js';
import type { VehicleOutcome } from '../vehicle.answer.js';

/** An officer who sees the vehicle takes it out of a fleet. `revision`: of the record that he saw; `note` is free text and sealed. */
export class ReleaseVehicle extends Command<Committed<VehicleOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly vehicle: string,
    readonly revision: number,
    readonly reason: ReleaseReason,
    readonly note?: string,
  ) {
    super();
  }
}

@CommandHandler(ReleaseVehicle)
export class ReleaseVehicleHandler implements ICommandHandler<ReleaseVehicle> {
  constructor(private readonly desk: FleetDesk) {}

  /** Throws `not-found`, `changed-meanwhile`, `vehicle-in-no-fleet`. */
  execute({ context, vehicle, revision, reason, note }: ReleaseVehicle): Promise<Committed<VehicleOutcome>> {
    const { by, now } = context;
    const ref = uuidv7();
    const release = { reason, by: by.id, ...(by.gate && { gate: by.gate }), ...(note && { note: ref }) };
    return this.desk.carryOut({
      context,
      vehicle,
      decide: (record, plate) => releaseVehicle(record, plate, revision, release, actOf(by, now, RELEASERS)),
      ...(note && { personal: [{ ref, subject: `vehicle-record-${vehicle}`, content: note }] }),
    });
  }
}
