import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { waiveCheck } from '../domain/decide-check.js';

/** An agency's head lets a check be, by a rule. */
export class WaiveCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: number,
    readonly rule: string,
  ) {
    super();
  }
}

@CommandHandler(WaiveCheck)
export class WaiveCheckHandler implements ICommandHandler<WaiveCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, seen, rule }: WaiveCheck): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString() };
    return this.desk.carryOut({
      context,
      declaration,
      deciding: { agency, source: 'OFFICER' },
      decide: (clearance, declared) => waiveCheck(clearance, declared, { ...act, seen, rule }),
    });
  }
}
