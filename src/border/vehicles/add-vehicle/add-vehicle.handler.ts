import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { PlateOf } from '../../declarations/index.js';
import { takeChassis } from '../domain/chassis-holding.js';
import { enterFleet, sameVehicle } from '../domain/enter-fleet.js';
import { plateHolding } from '../domain/plate-holding.js';
import type { VehicleKind } from '../domain/vehicle-events.js';
import { vehicleRecord, type RecordedVehicle } from '../domain/vehicle-record.js';
import { FLEET_KEEPERS, actOf } from '../fleet-access.js';
import { FleetDesk, LookAgain, chassisBeside } from '../fleet-desk.js';
import { FleetOwners } from '../fleet-owners.js';
import { VehicleCheck } from '../vehicle-check.js';
import { outcomeOf, type VehicleOutcome } from '../vehicle.answer.js';

/** A firm takes a vehicle into its fleet. `as`: a vehicle that has no record yet gets this id, where one is known before. */
export class AddVehicle extends Command<Committed<VehicleOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly kind: VehicleKind,
    readonly plate: PlateOf,
    readonly chassis?: string,
    readonly as?: string,
  ) {
    super();
  }
}

@CommandHandler(AddVehicle)
export class AddVehicleHandler implements ICommandHandler<AddVehicle> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: FleetDesk,
    private readonly owners: FleetOwners,
    private readonly check: VehicleCheck,
  ) {}

  /** Throws `invalid-vehicle`, `plate-in-other-fleet`, `plate-in-own-fleet`, and the same two of `chassis`. */
  async execute({ context, kind, plate: said, chassis: vin, as }: AddVehicle): Promise<Committed<VehicleOutcome>> {
    const { details: content, ...keys } = this.check.vehicle(kind, said, vin);
    const owner = await this.owners.of(context.by);
    const act = actOf(context.by, context.now, FLEET_KEEPERS);
    const [fresh, ref] = [as ?? uuidv7(), uuidv7()];
    const named = { kind, ...keys, details: ref };
    return this.desk.lookingAgain(async () => {
      const { last } = await this.desk.holding(keys.plate);
      const same = last === undefined ? undefined : sameVehicle(await this.desk.find(last), named);
      // A record whose chassis stands in a fleet as another vehicle is not of this one, unless the firm says so itself.
      const resold = same && !named.chassis && same.chassis && (await this.desk.chassis(same.chassis)).holder;
      const known = resold ? undefined : same;
      const chassis = named.chassis ?? known?.chassis;
      const vehicle = known ? known.vehicle : fresh;
      return this.store.execute({
        context,
        streams: {
          plate: plateHolding(keys.plate),
          record: { ...vehicleRecord(vehicle), ...(!known && { fresh: true }) },
          ...chassisBeside(chassis),
        },
        decide: ({ plate, record, frame }) => {
          const entered = enterFleet(plate, record, fresh, named, owner, act);
          if (entered.vehicle !== vehicle) throw new LookAgain();
          if (!frame || chassis === undefined) return { plate: entered.plate, record: entered.record };
          if (frame.holder && !named.chassis) throw new LookAgain();
          return {
            plate: entered.plate,
            record: entered.record,
            frame: takeChassis(frame, { chassis, vehicle }, owner, act.at),
          };
        },
        answer: ({ record }) => outcomeOf(record as RecordedVehicle),
        personal: [{ ref, subject: `vehicle-record-${vehicle}`, content }],
        status: 201,
      });
    });
  }
}
