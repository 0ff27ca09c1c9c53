import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { endUnconfirmed } from '../../domain/out-of-turn.js';
import { outOfTurnStream } from '../out-of-turn-stream.js';

/** No second person has confirmed a call out of turn in time. Sent by the deadline. */
export class EndUnconfirmed extends Command<void> {
  constructor(
    readonly call: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EndUnconfirmed)
export class EndUnconfirmedHandler implements ICommandHandler<EndUnconfirmed> {
  constructor(private readonly store: EventStore) {}

  async execute({ call, context }: EndUnconfirmed): Promise<void> {
    await this.store.execute({
      context,
      streams: { outOfTurn: outOfTurnStream(call) },
      decide: ({ outOfTurn }) => ({ outOfTurn: endUnconfirmed(outOfTurn, context.now) }),
      answer: () => ({ call }),
    });
  }
}
