import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuseTransfer, requireAsked, type TransferRefusal } from '../../domain/transfer.js';
import { transferStream } from '../../queue-streams.js';
import type { TransferAnswer } from './transfer.answer.js';
import { TransferDesk } from './transfer-desk.js';

/** The supervisor of the gate that is to take a vehicle agrees, or refuses with a reason. */
export class DecideTransfer extends Command<Committed<TransferAnswer>> {
  constructor(
    readonly declaration: string,
    readonly refusal: TransferRefusal | undefined,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DecideTransfer)
export class DecideTransferHandler implements ICommandHandler<DecideTransfer> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: TransferDesk,
  ) {}

  /** Throws `transfer-not-asked`, `wrong-gate`, and of an agreement what a transfer is refused with. */
  async execute({ declaration, refusal, context }: DecideTransfer): Promise<Committed<TransferAnswer>> {
    const before = await this.store.answered<TransferAnswer>(context);
    if (before) return before;
    const stream = transferStream(declaration);
    const { transfer, from, to, route, reason } = requireAsked((await this.store.load(stream)).state);
    requireGate(context.by, to);
    if (refusal !== undefined)
      return this.store.execute({
        context,
        streams: { asked: stream },
        decide: ({ asked }) => ({ asked: refuseTransfer(asked, refusal, context.now.toISOString()) }),
        answer: () => ({ declaration, status: 'REFUSED' as const, from, to }),
      });
    const given = { context, declaration, to, route, reason, at: context.now };
    return this.desk.carryOut({ ...given, how: 'AGREE', transfer, allowed: () => undefined });
  }
}
