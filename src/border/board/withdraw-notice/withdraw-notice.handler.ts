import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { notice as fold, withdrawNotice } from '../domain/notice.js';

export class WithdrawNotice extends Command<Committed<{ notice: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly notice: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawNotice)
export class WithdrawNoticeHandler implements ICommandHandler<WithdrawNotice> {
  constructor(private readonly store: EventStore) {}

  execute({ context, notice }: WithdrawNotice): Promise<Committed<{ notice: string }>> {
    return this.store.execute({
      context,
      streams: { notice: { stream: `notice-${notice}`, fold } },
      decide: ({ notice: state }) => {
        if (state.status === 'NONE') throw refuse('not-found');
        requireGate(context.by, state.gate);
        return { notice: withdrawNotice(notice, state, context.now.toISOString()) };
      },
      answer: () => ({ notice }),
    });
  }
}
