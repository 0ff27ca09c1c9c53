import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { turnBack } from '../domain/pass-the-border.js';
import { reported } from '../happened.js';
import type { TurnBackReason } from '../domain/reasons.js';

/** The vehicle goes back where it came from. `happenedAt`: when it happened; now unless told. */
export class TurnBack extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly reason: TurnBackReason,
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(TurnBack)
export class TurnBackHandler implements ICommandHandler<TurnBack> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, happenedAt, reason }: TurnBack): Promise<Committed<ClearanceAnswer>> {
    const fact = reported(context, happenedAt);
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance) => turnBack(clearance, { ...fact, reason }),
    });
  }
}
