import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { startCheck } from '../domain/decide-check.js';

/** An officer begins to look. */
export class StartCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
  ) {
    super();
  }
}

@CommandHandler(StartCheck)
export class StartCheckHandler implements ICommandHandler<StartCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency }: StartCheck): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString() };
    return this.desk.carryOut({
      context,
      declaration,
      deciding: { agency, source: 'OFFICER' },
      decide: (clearance) => startCheck(clearance, act),
    });
  }
}
