import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '../../../../shared/domain/problem.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { acceptedDeclaration, declarerOf } from '../../../declarations/index.js';
import { requireAsked, withdrawTransfer } from '../../domain/transfer.js';
import { transferStream } from '../../queue-streams.js';
import type { TransferAnswer } from './transfer.answer.js';

/** A transfer that was asked for is no longer wanted. */
export class WithdrawTransfer extends Command<Committed<TransferAnswer>> {
  constructor(
    readonly declaration: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawTransfer)
export class WithdrawTransferHandler implements ICommandHandler<WithdrawTransfer> {
  constructor(private readonly store: EventStore) {}

  /** By the firm, or by the counter of either gate. Throws `not-found`, `wrong-gate`, `transfer-not-asked`. */
  async execute({ declaration, context }: WithdrawTransfer): Promise<Committed<TransferAnswer>> {
    const { by, now } = context;
    const before = await this.store.answered<TransferAnswer>(context);
    if (before) return before;
    const { state: view } = await this.store.load(acceptedDeclaration(declaration));
    if (!view || (by.firm !== undefined && ![declarerOf(view), view.facts.partyFirms?.CARRIER].includes(by.firm)))
      throw refuse('not-found');
    const stream = transferStream(declaration);
    const { from, to } = requireAsked((await this.store.load(stream)).state);
    if (by.firm === undefined && by.gate !== from && by.gate !== to) throw new DomainError('wrong-gate');
    return this.store.execute({
      context,
      streams: { asked: stream },
      decide: ({ asked }) => ({ asked: withdrawTransfer(asked, now.toISOString()) }),
      answer: () => ({ declaration, status: 'WITHDRAWN' as const, from, to }),
    });
  }
}
