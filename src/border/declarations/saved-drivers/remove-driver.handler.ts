import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { removeDriver, savedDriversOf } from '../domain/saved-driver.js';
import { DriverKeeping, firmOf, keptBy } from './driver-keeping.js';
import type { DriverOutcome } from './save-driver.handler.js';

/** A firm keeps a driver no longer: what was sealed of him is erased. */
export class RemoveDriver extends Command<Committed<DriverOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly driver: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveDriver)
export class RemoveDriverHandler implements ICommandHandler<RemoveDriver> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: DriverKeeping,
  ) {}

  /** Throws `not-found`. */
  async execute({ context, driver }: RemoveDriver): Promise<Committed<DriverOutcome>> {
    const firm = firmOf(context.by);
    const done = await this.store.execute({
      context,
      streams: { drivers: savedDriversOf(firm) },
      decide: ({ drivers }) => ({ drivers: removeDriver(drivers, driver, keptBy(context.by, context.now)) }),
      answer: () => ({ driver }),
    });
    // A retry erases too: what broke off between the two is made good by it.
    await this.keeping.forget(driver);
    return done;
  }
}
