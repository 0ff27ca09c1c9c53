import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { confirmLeftSupervision } from '../domain/pass-the-border.js';
import { reported } from '../happened.js';

/** A cleared import left the supervision area; an export does so as it crosses. `happenedAt`: when it happened; now unless told. */
export class ConfirmLeftSupervision extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmLeftSupervision)
export class ConfirmLeftSupervisionHandler implements ICommandHandler<ConfirmLeftSupervision> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, happenedAt }: ConfirmLeftSupervision): Promise<Committed<ClearanceAnswer>> {
    const fact = reported(context, happenedAt);
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance, declared) => confirmLeftSupervision(clearance, declared, fact),
    });
  }
}
