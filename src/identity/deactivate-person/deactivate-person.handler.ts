import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { lockPerson } from '../appointments.js';
import { mayDeactivate } from '../domain/authority.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { EndedAccess } from '../ended-access.js';
import { refuse } from '../identity-problems.js';
import { Sessions } from '../sessions.js';

export class DeactivatePerson extends Command<Committed<{ readonly person: string }>> {
  constructor(
    readonly person: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DeactivatePerson)
export class DeactivatePersonHandler implements ICommandHandler<DeactivatePerson> {
  constructor(
    private readonly state: StateCommand,
    private readonly sessions: Sessions,
    private readonly ended: EndedAccess,
  ) {}

  async execute({ person: id, context }: DeactivatePerson) {
    const done = await this.state.run(context, async (tx, outbox) => {
      const person = await lockPerson(tx, context.by, id);
      if (!mayDeactivate(context.by, person)) throw refuse('not-yours-to-appoint');
      if (person.status === 'DEACTIVATED') return { person: id };
      Object.assign(person, { status: 'DEACTIVATED', passwordHash: null, linkExpiresAt: null });
      await tx.save(person);
      await this.sessions.endAll(id, 'deactivated', tx);
      const event: IdentityEvent = { type: 'PersonDeactivated', data: { person: id } };
      outbox({ stream: `person-${id}`, event });
      return { person: id };
    });
    await this.ended.look();
    return done;
  }
}
