import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { sendToOtherGate } from '../domain/pass-the-border.js';
import { reported } from '../happened.js';
import type { Gate } from '../../../shared/domain/place.js';

/** The vehicle goes to another gate, from waiting too. `happenedAt`: when it happened; now unless told. */
export class SendToOtherGate extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly to: Gate,
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(SendToOtherGate)
export class SendToOtherGateHandler implements ICommandHandler<SendToOtherGate> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, happenedAt, to }: SendToOtherGate): Promise<Committed<ClearanceAnswer>> {
    const fact = reported(context, happenedAt);
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance) => sendToOtherGate(clearance, { ...fact, to }),
    });
  }
}
