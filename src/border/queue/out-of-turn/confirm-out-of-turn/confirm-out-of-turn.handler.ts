import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { confirmOutOfTurn, type OutOfTurn } from '../../domain/out-of-turn.js';
import { outOfTurnAnswer, type OutOfTurnAnswer } from '../out-of-turn.answer.js';
import { outOfTurnStream } from '../out-of-turn-stream.js';

/** A second person of the gate agrees to a call out of turn. */
export class ConfirmOutOfTurn extends Command<Committed<OutOfTurnAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly call: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmOutOfTurn)
export class ConfirmOutOfTurnHandler implements ICommandHandler<ConfirmOutOfTurn> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `wrong-gate`, `out-of-turn-needs-second-person`, `out-of-turn-decided`. */
  execute({ context, call }: ConfirmOutOfTurn): Promise<Committed<OutOfTurnAnswer>> {
    return this.store.execute({
      context,
      streams: { outOfTurn: outOfTurnStream(call) },
      decide: ({ outOfTurn }) => {
        if (!outOfTurn) throw refuse('not-found');
        requireGate(context.by, outOfTurn.gate);
        return { outOfTurn: confirmOutOfTurn(outOfTurn, context.by, context.now) };
      },
      answer: ({ outOfTurn }) => outOfTurnAnswer(outOfTurn as OutOfTurn),
    });
  }
}
