import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen } from '../domain/seen.js';
import { failCheck } from '../domain/decide-check.js';
import type { FailReason } from '../domain/reasons.js';
import { sealedNote } from '../note.js';

/** A failed check keeps the vehicle from being cleared; the firm sees the reason. */
export class FailCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: Seen,
    readonly reason: FailReason,
    readonly text?: string,
  ) {
    super();
  }
}

@CommandHandler(FailCheck)
export class FailCheckHandler implements ICommandHandler<FailCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, seen, reason, text }: FailCheck): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString() };
    const { personal, ...noted } = sealedNote(declaration, text);
    return this.desk.carryOut({
      context,
      declaration,
      deciding: { agency, source: 'OFFICER' },
      decide: (clearance, declared) =>
        failCheck(clearance, declared, { ...act, seen: seen.revision, finds: seen.finds, reason, ...noted }),
      personal,
    });
  }
}
