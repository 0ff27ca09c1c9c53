import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { openClearance, type AcceptedContent } from '../domain/open-clearance.js';

/** The declaration was accepted: paper checks may begin. `at`: when it was, ISO. */
export class OpenClearance extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly content: AcceptedContent,
    readonly at: string,
  ) {
    super();
  }
}

@CommandHandler(OpenClearance)
export class OpenClearanceHandler implements ICommandHandler<OpenClearance> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, content, at }: OpenClearance): Promise<void> {
    return this.desk.follow(context, content.declaration, (clearance) => openClearance(clearance, content, at));
  }
}
