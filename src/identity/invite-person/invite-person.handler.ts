import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { completed, requireAppointable, requireYardsOfGate } from '../appointments.js';
import type { Posting } from '../domain/posting.js';
import { refuse } from '../identity-problems.js';
import { Invitations, accountNames, type Invitee } from '../invitations.js';
import { orTaken } from '../unique.js';

/** The link itself is not part of the answer that is kept for a retry: it is made again from its number. */
export class InvitePerson extends Command<Committed<{ readonly person: string; readonly linkNumber: number }>> {
  constructor(
    readonly invitee: Invitee,
    readonly posting: Posting,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(InvitePerson)
export class InvitePersonHandler implements ICommandHandler<InvitePerson> {
  constructor(
    private readonly state: StateCommand,
    private readonly invitations: Invitations,
    private readonly questions: QueryBus,
  ) {}

  async execute({ invitee, posting: asked, context }: InvitePerson) {
    const names = accountNames(invitee);
    const posting = completed(context.by, asked);
    await requireYardsOfGate(this.questions, posting);
    const work = this.state.run(
      context,
      async (tx, outbox) => {
        await requireAppointable(tx, context.by, posting);
        return this.invitations.add(tx, outbox, { name: invitee.name, ...names }, posting);
      },
      201,
    );
    return orTaken(work, () => refuse('account-name-taken'));
  }
}
