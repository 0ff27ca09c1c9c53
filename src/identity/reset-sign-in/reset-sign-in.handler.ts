import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { lockPerson } from '../appointments.js';
import { mayAppoint } from '../domain/authority.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { EndedAccess } from '../ended-access.js';
import { refuse } from '../identity-problems.js';
import { Links } from '../links.js';
import { OpenIdSubjects } from '../openid/subjects.js';
import { SecondFactor } from '../second-factor.entity.js';
import { Sessions } from '../sessions.js';

export class ResetSignIn extends Command<Committed<{ readonly person: string; readonly linkNumber: number }>> {
  constructor(
    readonly person: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ResetSignIn)
export class ResetSignInHandler implements ICommandHandler<ResetSignIn> {
  constructor(
    private readonly state: StateCommand,
    private readonly links: Links,
    private readonly sessions: Sessions,
    private readonly subjects: OpenIdSubjects,
    private readonly ended: EndedAccess,
  ) {}

  async execute({ person: id, context }: ResetSignIn) {
    const done = await this.state.run(context, async (tx, outbox) => {
      const person = await lockPerson(tx, context.by, id);
      if (person.id === context.by.id || !mayAppoint(context.by, person.posting)) throw refuse('not-yours-to-appoint');
      if (person.status === 'DEACTIVATED') throw refuse('person-deactivated');
      Object.assign(person, { status: 'INVITED', passwordHash: null });
      this.links.renew(person);
      await tx.save(person);
      await tx.delete(SecondFactor, { personId: id });
      // Whoever took the account over may have linked his own; who has no other name here keeps the one by which he comes in.
      if (person.email !== null || person.phone !== null) await this.subjects.unlink(tx, id);
      await this.sessions.endAll(id, 'sign-in-reset', tx);
      const event: IdentityEvent = { type: 'SignInReset', data: { person: id } };
      outbox({ stream: `person-${id}`, event });
      return { person: id, linkNumber: person.linkNumber };
    });
    await this.ended.look();
    return done;
  }
}
