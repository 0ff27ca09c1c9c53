import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { completed, requireAppointable } from '../appointments.js';
import { normalEmail, normalPhone } from '../domain/account-name.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import type { Posting } from '../domain/posting.js';
import { refuse } from '../identity-problems.js';
import { Links } from '../links.js';
import { Person } from '../person.entity.js';
import { orTaken } from '../unique.js';

export interface Invitee {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

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
    private readonly links: Links,
  ) {}

  execute({ invitee, posting: asked, context }: InvitePerson) {
    const names = accountNames(invitee);
    const posting = completed(context.by, asked);
    const work = this.state.run(
      context,
      async (tx, outbox) => {
        await requireAppointable(tx, context.by, posting);
        await requireFree(tx, names);
        const id = uuidv7();
        const person = tx.create(Person, { id, name: invitee.name.trim(), ...names, status: 'INVITED' });
        person.posting = posting;
        person.linkNumber = 0;
        this.links.renew(person);
        await tx.save(person);
        const event: IdentityEvent = { type: 'PersonInvited', data: { person: id, ...posting } };
        outbox({ stream: `person-${id}`, event });
        return { person: id, linkNumber: person.linkNumber };
      },
      201,
    );
    return orTaken(work, () => refuse('account-name-taken'));
  }
}

function accountNames({ email, phone }: Invitee): { email: string | null; phone: string | null } {
  const names = {
    email: email === undefined ? null : (normalEmail(email) ?? 'invalid'),
    phone: phone === undefined ? null : (normalPhone(phone) ?? 'invalid'),
  };
  const wrong = (['email', 'phone'] as const).filter((name) => names[name] === 'invalid');
  const fields = wrong.map((path): FieldProblem => ({ path, code: 'account-name-invalid', severity: 'error' }));
  if (fields.length > 0) throw refuseAtDoor('invalid-request', {}, fields);
  if (names.email === null && names.phone === null) throw refuse('account-name-missing');
  return names;
}

async function requireFree(tx: EntityManager, { email, phone }: { email: string | null; phone: string | null }) {
  const where = [...(email === null ? [] : [{ email }]), ...(phone === null ? [] : [{ phone }])];
  if (await tx.existsBy(Person, where)) throw refuse('account-name-taken');
}
