import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { closeClearance } from '../domain/open-clearance.js';

/** The declaration ended. One that ended because the vehicle has gone changes nothing here. */
export class CloseClearance extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly at: string,
  ) {
    super();
  }
}

@CommandHandler(CloseClearance)
export class CloseClearanceHandler implements ICommandHandler<CloseClearance> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, at }: CloseClearance): Promise<void> {
    return this.desk.close(context, declaration, at, (clearance) => closeClearance(clearance, at));
  }
}
