import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { endPenalty, suspendPenalty } from '../../domain/penalty-appeal.js';
import { onPenalty, type PenaltyAddress } from '../on-penalty.js';

/** The day of a penalty has come, or the term of an appeal is over. Sent by the deadlines. */
export class EndPenalty extends Command<void> {
  constructor(
    readonly penalty: PenaltyAddress,
    readonly why: 'DAY_CAME' | 'APPEAL_OVERDUE',
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EndPenalty)
export class EndPenaltyHandler implements ICommandHandler<EndPenalty> {
  constructor(private readonly store: EventStore) {}

  async execute({ penalty: at, why, context }: EndPenalty): Promise<void> {
    const end = why === 'DAY_CAME' ? endPenalty : suspendPenalty;
    await onPenalty(this.store, { context, at, decide: (penalty) => end(penalty, context.now.toISOString()) });
  }
}
