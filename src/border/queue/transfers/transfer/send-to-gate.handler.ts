import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../../shared/domain/place.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { SendToOtherGate } from '../../../clearance/index.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import type { TransferReason } from '../../domain/transfer.js';
import type { TransferAnswer } from './transfer.answer.js';
import { TransferDesk } from './transfer-desk.js';

/** Whoever decides at a gate sends a vehicle to another, from waiting too. `happenedAt`: when it happened; now unless told. */
export class SendToGate extends Command<Committed<TransferAnswer>> {
  constructor(
    readonly declaration: string,
    readonly to: Gate,
    readonly route: string | undefined,
    readonly reason: TransferReason,
    readonly happenedAt: string | undefined,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(SendToGate)
export class SendToGateHandler implements ICommandHandler<SendToGate> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: TransferDesk,
    private readonly commands: CommandBus,
  ) {}

  /** To a gate that is not run here the vehicle goes for good: its declaration ends, and it declares there. */
  async execute(command: SendToGate): Promise<Committed<TransferAnswer>> {
    const { declaration, to, route, reason, happenedAt, context } = command;
    const at = happenedAt === undefined ? context.now : new Date(happenedAt);
    if (await this.desk.runs(to))
      return this.desk.carryOut({
        context,
        declaration,
        to,
        ...(route !== undefined && { route }),
        reason,
        how: 'SEND',
        at,
        allowed: ({ facts }, by) => requireGate(by, facts.gate),
      });
    const { state } = await this.store.load(acceptedDeclaration(declaration));
    const done = await this.commands.execute(new SendToOtherGate(context, declaration, to, happenedAt));
    const from = state?.facts.gate ?? done.answer.gate;
    return { ...done, answer: { declaration, status: 'SENT_AWAY', from, to } };
  }
}
