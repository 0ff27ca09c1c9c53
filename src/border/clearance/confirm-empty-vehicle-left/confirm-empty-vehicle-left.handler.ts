import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { confirmEmptyVehicleLeft } from '../domain/pass-the-border.js';
import { reported } from '../happened.js';

/** The vehicle whose goods were transshipped went home. `happenedAt`: when it happened; now unless told. */
export class ConfirmEmptyVehicleLeft extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmEmptyVehicleLeft)
export class ConfirmEmptyVehicleLeftHandler implements ICommandHandler<ConfirmEmptyVehicleLeft> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, happenedAt }: ConfirmEmptyVehicleLeft): Promise<Committed<ClearanceAnswer>> {
    const fact = reported(context, happenedAt);
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance) => confirmEmptyVehicleLeft(clearance, fact),
    });
  }
}
