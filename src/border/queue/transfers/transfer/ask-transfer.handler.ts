import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../../shared/domain/place.js';
import { DomainError } from '../../../../shared/domain/problem.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { declarerOf } from '../../../declarations/index.js';
import type { TransferReason } from '../../domain/transfer.js';
import type { TransferAnswer } from './transfer.answer.js';
import { TransferDesk } from './transfer-desk.js';

/** A vehicle is to go on at another gate. Asked by its firm, or by whoever stands before it at either gate. */
export class AskTransfer extends Command<Committed<TransferAnswer>> {
  constructor(
    readonly declaration: string,
    readonly to: Gate,
    readonly route: string | undefined,
    readonly reason: TransferReason,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AskTransfer)
export class AskTransferHandler implements ICommandHandler<AskTransfer> {
  constructor(private readonly desk: TransferDesk) {}

  execute({ declaration, to, route, reason, context }: AskTransfer): Promise<Committed<TransferAnswer>> {
    return this.desk.carryOut({
      context,
      declaration,
      to,
      ...(route !== undefined && { route }),
      reason,
      how: 'ASK',
      at: context.now,
      allowed: (view, by) => {
        const { facts } = view;
        if (by.firm !== undefined) {
          if (![declarerOf(view), facts.partyFirms?.CARRIER].includes(by.firm)) throw refuse('not-found');
        } else if (by.gate !== facts.gate && by.gate !== to) throw new DomainError('wrong-gate');
      },
    });
  }
}
