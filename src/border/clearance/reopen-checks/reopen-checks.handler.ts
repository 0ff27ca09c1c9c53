import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { agenciesThatUse } from '../../declarations/index.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { reopenChecks, type AcceptedContent } from '../domain/open-clearance.js';

/** The accepted declaration was corrected. `changed`: dotted paths of its fields, e.g. `goods.0.hs`; `at`: when, ISO. */
export class ReopenChecks extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly content: AcceptedContent,
    readonly changed: readonly string[],
    readonly at: string,
  ) {
    super();
  }
}

@CommandHandler(ReopenChecks)
export class ReopenChecksHandler implements ICommandHandler<ReopenChecks> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, content, changed, at }: ReopenChecks): Promise<void> {
    const used = agenciesThatUse(changed);
    return this.desk.follow(context, content.declaration, (clearance) =>
      clearance ? reopenChecks(clearance, content, used, at) : [],
    );
  }
}
