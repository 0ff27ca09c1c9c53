import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { withdrawHandOver, type HandOver } from '../domain/hand-over.js';
import { handOverAnswer, type HandOverAnswer } from '../hand-over.answer.js';
import { handOverOf, requireOwn } from '../hand-over-access.js';

/** Whoever prepared it takes it back unsigned. */
export class WithdrawHandOver extends Command<Committed<HandOverAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly handOver: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawHandOver)
export class WithdrawHandOverHandler implements ICommandHandler<WithdrawHandOver> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `hand-over-decided`, `hand-over-of-other`. */
  execute({ context, handOver }: WithdrawHandOver): Promise<Committed<HandOverAnswer>> {
    const { by, now } = context;
    return this.store.execute({
      context,
      streams: { handOver: handOverOf(handOver) },
      decide: (states) => ({ handOver: withdrawHandOver(requireOwn(states.handOver, by), by.id, now.toISOString()) }),
      answer: (after) => handOverAnswer(after.handOver as HandOver),
    });
  }
}
