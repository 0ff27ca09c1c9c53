import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { confirmCrossing } from '../domain/pass-the-border.js';
import { reported } from '../happened.js';

/** The vehicle passed the line: an export when cleared, an import before its checks. `happenedAt`: when it happened; now unless told. */
export class ConfirmCrossing extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmCrossing)
export class ConfirmCrossingHandler implements ICommandHandler<ConfirmCrossing> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, happenedAt }: ConfirmCrossing): Promise<Committed<ClearanceAnswer>> {
    const fact = reported(context, happenedAt);
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance, declared) => confirmCrossing(clearance, declared, fact),
    });
  }
}
