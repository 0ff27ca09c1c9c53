import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { withdrawLookout, type Lookout } from '../domain/lookouts.js';
import { listOf, lookoutsOf } from '../lookout-access.js';
import { lookoutAnswer, type LookoutAnswer } from '../lookout.answer.js';

/** Takes a value off the own agency's list. */
export class WithdrawLookout extends Command<Committed<LookoutAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly lookout: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawLookout)
export class WithdrawLookoutHandler implements ICommandHandler<WithdrawLookout> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, also for another agency's; `lookout-ended`. */
  execute({ context, lookout }: WithdrawLookout): Promise<Committed<LookoutAnswer>> {
    const { gate, agency } = listOf(context.by);
    const at = context.now.toISOString();
    return this.store.execute({
      context,
      streams: { lookouts: lookoutsOf(gate, agency) },
      decide: ({ lookouts }) => {
        const found = lookouts.get(lookout);
        if (!found) throw refuseAtDoor('not-found');
        return { lookouts: withdrawLookout(found, context.by.id, at) };
      },
      answer: ({ lookouts }) => lookoutAnswer(lookouts.get(lookout) as Lookout, at),
    });
  }
}
