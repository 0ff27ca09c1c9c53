import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import type { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsDesk } from '../customs-desk.js';
import { orderStop } from '../domain/customs-record.js';
import type { StopReason } from '../domain/stop-reasons.js';

/** Stops every truck that carries a customs declaration, also one that is not recorded yet. */
export class OrderStop extends Command<Committed<CustomsDeclarationAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly customs: string,
    readonly order: string,
    readonly reason: StopReason,
  ) {
    super();
  }
}

@CommandHandler(OrderStop)
export class OrderStopHandler implements ICommandHandler<OrderStop> {
  constructor(private readonly desk: CustomsDesk) {}

  async execute({ context, customs, order, reason }: OrderStop): Promise<Committed<CustomsDeclarationAnswer>> {
    const stop = { order, reason, at: context.now.toISOString() };
    return this.desk.carryOut({ context, customs, decide: (record) => orderStop(record, customs, stop) });
  }
}
