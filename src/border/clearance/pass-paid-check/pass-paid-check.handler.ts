import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { passPaid } from '../domain/decide-check.js';

/** The fee of a vehicle is paid: at the counter by a cashier, or by a transfer. `receipt`: ours. */
export class PassPaidCheck extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly receipt: string,
    readonly at: 'COUNTER' | 'BANK',
  ) {
    super();
  }
}

@CommandHandler(PassPaidCheck)
export class PassPaidCheckHandler implements ICommandHandler<PassPaidCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  /**
   * Nothing happens where the check is not open. Throws `agency-mode-other` for a transfer where cashiers decide alone,
   * `declaration-changed` while a correction has not arrived.
   */
  async execute({ context, declaration, receipt, at: where }: PassPaidCheck): Promise<void> {
    const clearance = await this.desk.find(declaration);
    if (!clearance) return;
    const act = {
      by: context.by,
      agency: 'GATE_FEE',
      at: context.now.toISOString(),
      receipt,
      recorded: { source: 'PAYMENT' },
    } as const;
    await this.desk.carryOut({
      context,
      declaration,
      deciding: { agency: 'GATE_FEE', source: where === 'COUNTER' ? 'OFFICER' : 'PAYMENT' },
      decide: (state, declared) => passPaid(state, declared, act),
    });
  }
}
