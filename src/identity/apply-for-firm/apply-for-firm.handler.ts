import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../shared/domain/place.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { APPLICATIONS_FROM_SOURCE } from '../domain/firm-application.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { FirmApplication } from '../firm-application.entity.js';
import { FirmApplications } from '../firm-applications.js';
import { Firm } from '../firm.entity.js';
import { refuse } from '../identity-problems.js';
import { accountNames, type Invitee } from '../invitations.js';
import { IdentityKeys } from '../keys.js';
import { SignInBudgets } from '../sign-in-budgets.js';
import { taxCodeOf } from '../typed-tax-code.js';
import { orTaken } from '../unique.js';

/** `source`: where it comes from, counted; undefined at the counter. */
export class ApplyForFirm extends Command<Committed<{ readonly application: string }>> {
  constructor(
    readonly gate: Gate,
    readonly firm: { readonly country: 'VN' | 'CN'; readonly name: string; readonly taxCode: string },
    readonly contact: Invitee,
    readonly source: string | undefined,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ApplyForFirm)
export class ApplyForFirmHandler implements ICommandHandler<ApplyForFirm> {
  constructor(
    private readonly state: StateCommand,
    private readonly keys: IdentityKeys,
    private readonly applications: FirmApplications,
    private readonly budgets: SignInBudgets,
  ) {}

  /** Whether the tax code is registered or waits already is told alike: the other one is nobody's business. */
  async execute({ gate, firm: { country, name, taxCode: typed }, contact, source, context }: ApplyForFirm) {
    const names = accountNames(contact);
    const { normal, personal } = taxCodeOf(country, typed);
    if (source !== undefined)
      await this.budgets.take([{ kind: 'APPLICATION', of: source, limit: APPLICATIONS_FROM_SOURCE }]);
    const taxCodeKey = this.keys.tag('tax-code', normal);
    const work = this.state.run(
      context,
      async (tx, outbox) => {
        if (await tx.existsBy(Firm, { taxCodeKey })) throw refuse('tax-code-known');
        const id = uuidv7();
        const channel = source === undefined ? 'COUNTER' : 'FORM';
        await tx.insert(FirmApplication, {
          id,
          codeKey: this.applications.keyOf(this.applications.codeFor(id)),
          gate,
          country,
          naturalPerson: personal,
          channel,
          sealed: this.applications.seal(id, { name, taxCode: normal, contact: contact.name, ...names }),
          taxCodeKey,
          status: 'PENDING',
          appliedAt: new Date(Date.now()),
        });
        const data = { application: id, gate, country, naturalPerson: personal, channel } as const;
        outbox({ stream: `firm-application-${id}`, event: { type: 'FirmApplied', data } satisfies IdentityEvent });
        return { application: id };
      },
      201,
    );
    return orTaken(work, () => refuse('tax-code-known'));
  }
}
