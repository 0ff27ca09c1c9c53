import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { signHandOver, type HandOver } from '../domain/hand-over.js';
import { handOverAnswer, type HandOverAnswer } from '../hand-over.answer.js';
import { handOverOf, requireOwn } from '../hand-over-access.js';

/** The next in charge signs, in his own session: the outgoing one's begun checks are his from now on. */
export class SignHandOver extends Command<Committed<HandOverAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly handOver: string,
  ) {
    super();
  }
}

@CommandHandler(SignHandOver)
export class SignHandOverHandler implements ICommandHandler<SignHandOver> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, also for another desk's; `hand-over-decided`, `hand-over-needs-second-person`. */
  execute({ context, handOver }: SignHandOver): Promise<Committed<HandOverAnswer>> {
    const { by, now } = context;
    return this.store.execute({
      context,
      streams: { handOver: handOverOf(handOver) },
      decide: (states) => ({ handOver: signHandOver(requireOwn(states.handOver, by), by.id, now.toISOString()) }),
      answer: (after) => handOverAnswer(after.handOver as HandOver),
    });
  }
}
