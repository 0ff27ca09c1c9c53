import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { FirmApplication } from '../firm-application.entity.js';
import { FirmApplications } from '../firm-applications.js';
import { Firm } from '../firm.entity.js';
import { Firms } from '../firms.js';
import { refuse } from '../identity-problems.js';
import { Invitations } from '../invitations.js';
import { taxCodeOf } from '../typed-tax-code.js';
import { orTaken } from '../unique.js';
import { lockApplication } from './locked-application.js';

export interface ApprovedApplication {
  readonly application: string;
  readonly firm: string;
  readonly person: string;
  /** The link itself is not kept for a retry: it is made again from its number. */
  readonly linkNumber: number;
}

export class ApproveFirmApplication extends Command<Committed<ApprovedApplication>> {
  constructor(
    readonly application: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** The firm, its admin's invitation and the end of the application: all in one transaction. */
@CommandHandler(ApproveFirmApplication)
export class ApproveFirmApplicationHandler implements ICommandHandler<ApproveFirmApplication> {
  constructor(
    private readonly state: StateCommand,
    private readonly applications: FirmApplications,
    private readonly firms: Firms,
    private readonly invitations: Invitations,
  ) {}

  execute({ application: id, context }: ApproveFirmApplication) {
    const work = this.state.run(context, async (tx, outbox) => {
      const tell = (stream: string, event: IdentityEvent) => outbox({ stream, event });
      const application = await lockApplication(tx, context.by, id);
      const applicant = this.applications.open(application);
      if (!applicant) throw refuseAtDoor('not-found');
      const { country, gate } = application;
      const firm = this.firms.rowOf(uuidv7(), country, applicant.name, taxCodeOf(country, applicant.taxCode));
      if (await tx.existsBy(Firm, { taxCodeKey: firm.taxCodeKey })) throw refuse('firm-taken');
      await tx.insert(Firm, firm);
      const { id: firmId, naturalPerson } = firm;
      tell(`firm-${firmId}`, { type: 'FirmRegistered', data: { firm: firmId, country, naturalPerson } });
      const { contact: name, email, phone } = applicant;
      const posting = { roles: ['FIRM_ADMIN'], firm: firmId } as const;
      const invited = await this.invitations.add(tx, outbox, { name, email, phone }, posting);
      const decidedAt = new Date(Date.now());
      await tx.update(FirmApplication, id, { status: 'APPROVED', firmId, decidedAt, decidedBy: context.by.id });
      tell(`firm-application-${id}`, {
        type: 'FirmApplicationApproved',
        data: { application: id, gate, firm: firmId, person: invited.person },
      });
      return { application: id, firm: firmId, ...invited };
    });
    return orTaken(work, () => refuse('firm-taken'));
  }
}
