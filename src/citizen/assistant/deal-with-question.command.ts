import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { refuse } from './assistant-problems.js';
import type { DealtOutcome } from './unanswered.js';

export interface DealtWith {
  readonly id: string;
  readonly outcome: DealtOutcome;
}

/** Marks a question that had no answer as dealt with. */
export class DealWithQuestion extends Command<Committed<DealtWith>> {
  constructor(
    readonly context: CommandContext,
    readonly question: string,
    readonly outcome: DealtOutcome,
  ) {
    super();
  }
}

@CommandHandler(DealWithQuestion)
export class DealWithQuestionHandler implements ICommandHandler<DealWithQuestion> {
  constructor(private readonly state: StateCommand) {}

  /** Throws `not-found`, `unanswered-question-dealt-with`. */
  execute({ context, question: id, outcome }: DealWithQuestion): Promise<Committed<DealtWith>> {
    return this.state.run(context, async (manager) => {
      const [row] = await manager.query<{ outcome: DealtOutcome | null }[]>(
        'SELECT outcome FROM assistant_unanswered WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (!row) throw refuseAtDoor('not-found');
      if (row.outcome !== null) throw refuse('unanswered-question-dealt-with');
      await manager.query('UPDATE assistant_unanswered SET outcome = $2, dealt_at = $3, dealt_by = $4 WHERE id = $1', [
        id,
        outcome,
        context.now,
        context.by.id,
      ]);
      return { id, outcome };
    });
  }
}
