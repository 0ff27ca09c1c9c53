import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { chassisHolding, takeChassis } from '../domain/chassis-holding.js';
import { vehicleRecord } from '../domain/vehicle-record.js';
import { FleetDesk } from '../fleet-desk.js';
import { FleetOwners } from '../fleet-owners.js';

/** The chassis of a vehicle that entered its fleet before chassis were guarded. Twice does no harm. */
export class GuardChassis extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly vehicle: string,
  ) {
    super();
  }
}

@CommandHandler(GuardChassis)
export class GuardChassisHandler implements ICommandHandler<GuardChassis> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: FleetDesk,
    private readonly owners: FleetOwners,
  ) {}

  /** Nothing when it stands in no fleet any more, or its chassis stands in one: of two the first keeps it. */
  async execute({ context, vehicle }: GuardChassis): Promise<void> {
    const { firm, chassis } = await this.desk.find(vehicle);
    if (firm === undefined || chassis === undefined || (await this.desk.chassis(chassis)).holder) return;
    const owner = await this.owners.of({ ...context.by, firm });
    await this.store.execute({
      context,
      streams: { record: vehicleRecord(vehicle), frame: chassisHolding(chassis) },
      decide: ({ record, frame }) => {
        const since = record?.history.at(-1)?.from;
        if (record?.firm !== firm || record.chassis !== chassis || frame.holder || !since) return {};
        return { frame: takeChassis(frame, { chassis, vehicle }, owner, since) };
      },
      answer: () => ({}),
    });
  }
}
