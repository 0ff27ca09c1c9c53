import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import type { IdentityPart } from '../domain/found-events.js';
import { confirmIdentity } from '../domain/found-values.js';

/** An officer has compared the vehicle with what is declared. `seen`: revision of the declaration. */
export class ConfirmIdentity extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: number,
    readonly parts: readonly IdentityPart[],
  ) {
    super();
  }
}

@CommandHandler(ConfirmIdentity)
export class ConfirmIdentityHandler implements ICommandHandler<ConfirmIdentity> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, seen, parts }: ConfirmIdentity): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString(), seen, parts };
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance, declared) => confirmIdentity(clearance, declared, act),
    });
  }
}
