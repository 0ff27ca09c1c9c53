import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { PlateOf } from '../../declarations/index.js';
import { changePlate } from '../domain/change-plate.js';
import { requireOwn } from '../domain/fleet-act.js';
import { plateHolding } from '../domain/plate-holding.js';
import type { VehicleDetails } from '../domain/vehicle-events.js';
import { refuse } from '../domain/vehicle-problems.js';
import { vehicleRecord, type RecordedVehicle } from '../domain/vehicle-record.js';
import { FLEET_KEEPERS, actOf } from '../fleet-access.js';
import { FleetDesk, LookAgain } from '../fleet-desk.js';
import { FleetOwners } from '../fleet-owners.js';
import { VehicleCheck } from '../vehicle-check.js';
import { outcomeOf, type VehicleOutcome } from '../vehicle.answer.js';

/** A vehicle of the firm bears another plate from now on. */
export class ChangePlate extends Command<Committed<VehicleOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly vehicle: string,
    readonly plate: PlateOf,
  ) {
    super();
  }
}

@CommandHandler(ChangePlate)
export class ChangePlateHandler implements ICommandHandler<ChangePlate> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: FleetDesk,
    private readonly owners: FleetOwners,
    private readonly check: VehicleCheck,
    private readonly personal: PersonalFacts,
  ) {}

  /** Throws `not-found`, `invalid-vehicle`, `plate-in-other-fleet`, `plate-in-own-fleet`. */
  async execute({ context, vehicle, plate: said }: ChangePlate): Promise<Committed<VehicleOutcome>> {
    const owner = await this.owners.of(context.by);
    const act = actOf(context.by, context.now, FLEET_KEEPERS);
    const ref = uuidv7();
    return this.desk.lookingAgain(async () => {
      const seen = requireOwn(await this.desk.find(vehicle), owner.firm);
      const { plate, details } = this.check.vehicle(seen.kind, said);
      if (plate === seen.plate) throw refuse('plate-in-own-fleet');
      const { chassis } = await this.detailsOf(seen);
      return this.store.execute({
        context,
        streams: { record: vehicleRecord(vehicle), old: plateHolding(seen.plate), next: plateHolding(plate) },
        decide: ({ record, old, next }) => {
          const own = requireOwn(record, owner.firm);
          if (own.plate !== seen.plate) throw new LookAgain();
          return changePlate(own, old, next, { plate, details: ref }, owner, act);
        },
        answer: ({ record }) => outcomeOf(record as RecordedVehicle),
        personal: [{ ref, subject: `vehicle-record-${vehicle}`, content: { ...details, ...(chassis && { chassis }) } }],
      });
    });
  }

  private async detailsOf({ details }: RecordedVehicle): Promise<Partial<VehicleDetails>> {
    return ((await this.personal.read([details])).get(details) as VehicleDetails | undefined) ?? {};
  }
}
