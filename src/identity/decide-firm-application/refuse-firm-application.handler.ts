import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import type { RefusalReason } from '../domain/firm-application.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { FirmApplication } from '../firm-application.entity.js';
import { FirmApplications } from '../firm-applications.js';
import { lockApplication } from './locked-application.js';

export class RefuseFirmApplication extends Command<Committed<{ readonly application: string }>> {
  constructor(
    readonly application: string,
    readonly reason: RefusalReason,
    readonly note: string | undefined,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RefuseFirmApplication)
export class RefuseFirmApplicationHandler implements ICommandHandler<RefuseFirmApplication> {
  constructor(
    private readonly state: StateCommand,
    private readonly applications: FirmApplications,
  ) {}

  execute({ application: id, reason, note, context }: RefuseFirmApplication) {
    return this.state.run(context, async (tx, outbox) => {
      const application = await lockApplication(tx, context.by, id);
      const applicant = this.applications.open(application);
      await tx.update(FirmApplication, id, {
        status: 'REFUSED',
        reason,
        decidedAt: new Date(Date.now()),
        decidedBy: context.by.id,
        ...(applicant && note !== undefined && { sealed: this.applications.seal(id, { ...applicant, note }) }),
      });
      const data = { application: id, gate: application.gate, reason };
      const event: IdentityEvent = { type: 'FirmApplicationRefused', data };
      outbox({ stream: `firm-application-${id}`, event });
      return { application: id };
    });
  }
}
