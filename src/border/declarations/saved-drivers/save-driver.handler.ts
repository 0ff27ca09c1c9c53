import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { DeclaredDriver } from '../domain/content.js';
import { changeDriver, saveDriver, savedDriversOf } from '../domain/saved-driver.js';
import { DriverKeeping, firmOf, keptBy, subjectOf } from './driver-keeping.js';

export interface DriverOutcome {
  readonly driver: string;
}

/** A firm keeps a driver. `as`: under this id, where one is known before. */
export class SaveDriver extends Command<Committed<DriverOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly details: DeclaredDriver,
    readonly as?: string,
  ) {
    super();
  }
}

/** What the firm knows of its driver by now, in place of what it knew. */
export class ChangeDriver extends Command<Committed<DriverOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly driver: string,
    readonly details: DeclaredDriver,
  ) {
    super();
  }
}

@CommandHandler(SaveDriver)
export class SaveDriverHandler implements ICommandHandler<SaveDriver> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: DriverKeeping,
  ) {}

  /** Throws `invalid-driver`, `driver-already-saved`, `drivers-full`. */
  async execute({ context, details: given, as: driver = uuidv7() }: SaveDriver): Promise<Committed<DriverOutcome>> {
    const firm = firmOf(context.by);
    const { details, document } = this.keeping.checked(given);
    const ref = uuidv7();
    const saved = { driver, firm, document, details: ref };
    return this.store.execute({
      context,
      streams: { drivers: savedDriversOf(firm) },
      decide: ({ drivers }) => ({ drivers: saveDriver(drivers, saved, keptBy(context.by, context.now)) }),
      answer: () => ({ driver }),
      personal: [{ ref, subject: subjectOf(driver), content: details }],
      status: 201,
    });
  }
}

@CommandHandler(ChangeDriver)
export class ChangeDriverHandler implements ICommandHandler<ChangeDriver> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: DriverKeeping,
  ) {}

  /** Throws `not-found`, `invalid-driver`, `driver-already-saved`. */
  async execute({ context, driver, details: given }: ChangeDriver): Promise<Committed<DriverOutcome>> {
    const firm = firmOf(context.by);
    const { details, document } = this.keeping.checked(given);
    const ref = uuidv7();
    const changed = { driver, firm, document, details: ref };
    return this.store.execute({
      context,
      streams: { drivers: savedDriversOf(firm) },
      decide: ({ drivers }) => ({ drivers: changeDriver(drivers, changed, keptBy(context.by, context.now)) }),
      answer: () => ({ driver }),
      personal: [{ ref, subject: subjectOf(driver), content: details }],
    });
  }
}
