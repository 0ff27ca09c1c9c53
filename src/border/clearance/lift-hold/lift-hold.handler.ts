import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { liftHold } from '../domain/decide-check.js';

/** The check goes on as before the hold. */
export class LiftHold extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
  ) {
    super();
  }
}

@CommandHandler(LiftHold)
export class LiftHoldHandler implements ICommandHandler<LiftHold> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency }: LiftHold): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString() };
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance, declared) => liftHold(clearance, declared, act),
    });
  }
}
