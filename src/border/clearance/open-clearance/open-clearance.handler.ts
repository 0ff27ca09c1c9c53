import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { ClearanceDesk, type ContentToFollow } from '../clearance-desk.js';
import { openClearance } from '../domain/open-clearance.js';

/** The declaration was accepted: paper checks may begin. */
export class OpenClearance extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly given: ContentToFollow,
  ) {
    super();
  }
}

@CommandHandler(OpenClearance)
export class OpenClearanceHandler implements ICommandHandler<OpenClearance> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, given }: OpenClearance): Promise<void> {
    return this.desk.followContent(context, given, (clearance, content, rulesAt) =>
      openClearance(clearance, content, given.at, rulesAt),
    );
  }
}
