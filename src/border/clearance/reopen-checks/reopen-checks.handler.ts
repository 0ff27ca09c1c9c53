import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { agenciesThatUse } from '../../declarations/index.js';
import { ClearanceDesk, type ContentToFollow } from '../clearance-desk.js';
import { reopenChecks } from '../domain/open-clearance.js';

/** The accepted declaration was corrected. `changed`: dotted paths of its fields, e.g. `goods.0.hs`. */
export class ReopenChecks extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly given: ContentToFollow,
    readonly changed: readonly string[],
  ) {
    super();
  }
}

@CommandHandler(ReopenChecks)
export class ReopenChecksHandler implements ICommandHandler<ReopenChecks> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, given, changed }: ReopenChecks): Promise<void> {
    const used = agenciesThatUse(changed);
    return this.desk.followContent(context, given, (clearance, content) =>
      clearance ? reopenChecks(clearance, content, used, given.at) : [],
    );
  }
}
