import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen } from '../domain/seen.js';
import { takeTold, type ToldDecision } from '../domain/told-decision.js';

/** The board writes down what an agency decided on paper. `paper`: its number. */
export class RecordDecision extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: Seen,
    readonly told: ToldDecision,
    readonly paper: string,
  ) {
    super();
  }
}

@CommandHandler(RecordDecision)
export class RecordDecisionHandler implements ICommandHandler<RecordDecision> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, seen, told, paper }: RecordDecision): Promise<Committed<ClearanceAnswer>> {
    const recorded = { source: 'BOARD', paper } as const;
    const act = {
      by: context.by,
      agency,
      at: context.now.toISOString(),
      recorded,
      seen: seen.revision,
      finds: seen.finds,
    };
    return this.desk.carryOut({
      context,
      declaration,
      deciding: { agency, source: 'BOARD' },
      decide: (clearance, declared) => takeTold(clearance, declared, told, act),
    });
  }
}
