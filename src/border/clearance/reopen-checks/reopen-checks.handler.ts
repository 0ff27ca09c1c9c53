import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import type { Agency } from '../../../shared/domain/place.js';
import { ClearanceDesk, type ContentToFollow } from '../clearance-desk.js';
import { reopenChecks } from '../domain/open-clearance.js';

/** The accepted declaration was corrected. `used`: the agencies whose checks used what changed. */
export class ReopenChecks extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly given: ContentToFollow,
    readonly used: readonly Agency[],
  ) {
    super();
  }
}

@CommandHandler(ReopenChecks)
export class ReopenChecksHandler implements ICommandHandler<ReopenChecks> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, given, used }: ReopenChecks): Promise<void> {
    return this.desk.followContent(context, given, (clearance, content, rulesAt) =>
      clearance ? reopenChecks(clearance, content, used, given.at, rulesAt) : [],
    );
  }
}
