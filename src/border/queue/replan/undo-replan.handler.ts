import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../domain/replan-problems.js';
import { orderUndo } from '../domain/replan.js';
import { replanStream } from '../queue-streams.js';
import { replanAnswer, type ReplanAnswer } from './replan.answer.js';

/** Takes the moves of a closure back, as far as the old places are free. Throws `wrong-gate`, `replan-unknown`, `replan-not-done`. */
export class UndoReplan extends Command<Committed<ReplanAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly closure: string,
  ) {
    super();
  }
}

@CommandHandler(UndoReplan)
export class UndoReplanHandler implements ICommandHandler<UndoReplan> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, closure }: UndoReplan): Promise<Committed<ReplanAnswer>> {
    requireGate(context.by, gate);
    return this.store.execute({
      context,
      streams: { replan: replanStream(closure) },
      decide: ({ replan }) => {
        if (replan?.ordered.gate !== gate) throw refuse('replan-unknown');
        return { replan: orderUndo(replan, context.now) };
      },
      answer: ({ replan }) => {
        if (!replan) throw new Error('A re-plan that is undone is known');
        return replanAnswer(replan);
      },
      status: 202,
    });
  }
}
