import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { completed, lockPerson, requireAppointable, requireYardsOfGate } from '../appointments.js';
import { mayAppoint } from '../domain/authority.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import type { Posting } from '../domain/posting.js';
import { EndedAccess } from '../ended-access.js';
import { refuse } from '../identity-problems.js';
import { Sessions } from '../sessions.js';

export class ChangePosting extends Command<Committed<{ readonly person: string }>> {
  constructor(
    readonly person: string,
    readonly posting: Posting,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Both the old and the new posting must be the caller's to give; nobody changes his own. */
@CommandHandler(ChangePosting)
export class ChangePostingHandler implements ICommandHandler<ChangePosting> {
  constructor(
    private readonly state: StateCommand,
    private readonly sessions: Sessions,
    private readonly ended: EndedAccess,
    private readonly questions: QueryBus,
  ) {}

  async execute({ person: id, posting: asked, context }: ChangePosting) {
    const { by } = context;
    const posting = completed(by, asked);
    await requireYardsOfGate(this.questions, posting);
    const done = await this.state.run(context, async (tx, outbox) => {
      const person = await lockPerson(tx, by, id);
      if (person.id === by.id || !mayAppoint(by, person.posting)) throw refuse('not-yours-to-appoint');
      await requireAppointable(tx, by, posting);
      if (person.status === 'DEACTIVATED') throw refuse('person-deactivated');
      // Who comes by the provider alone has no name for the door of officials.
      if (person.email === null && person.phone === null && posting.roles.some((role) => role !== 'CITIZEN'))
        throw refuse('account-name-missing');
      person.posting = posting;
      await tx.save(person);
      await this.sessions.endAll(id, 'posting-changed', tx);
      const event: IdentityEvent = { type: 'PostingChanged', data: { person: id, ...posting } };
      outbox({ stream: `person-${id}`, event });
      return { person: id };
    });
    await this.ended.look();
    return done;
  }
}
