import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { remindOfReview } from '../domain/closure.js';
import { gateStream } from '../gate-streams.js';

/** The time to look at a closure again (ISO) has come. Sent by the deadline. */
export class RemindOfReview extends Command<Committed<object>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly closure: string,
    readonly review: string,
  ) {
    super();
  }
}

@CommandHandler(RemindOfReview)
export class RemindOfReviewHandler implements ICommandHandler<RemindOfReview> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, closure, review }: RemindOfReview): Promise<Committed<object>> {
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate) },
      decide: (states) => ({ gate: remindOfReview(states.gate, gate, closure, review, context.now) }),
      answer: () => ({}),
    });
  }
}
