import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import type { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsDesk } from '../customs-desk.js';
import { liftStop } from '../domain/customs-record.js';

/** Takes a stop order back. */
export class LiftStop extends Command<Committed<CustomsDeclarationAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly customs: string,
    readonly order: string,
  ) {
    super();
  }
}

@CommandHandler(LiftStop)
export class LiftStopHandler implements ICommandHandler<LiftStop> {
  constructor(private readonly desk: CustomsDesk) {}

  async execute({ context, customs, order }: LiftStop): Promise<Committed<CustomsDeclarationAnswer>> {
    const at = context.now.toISOString();
    return this.desk.carryOut({ context, customs, decide: (record) => liftStop(record, customs, order, at) });
  }
}
