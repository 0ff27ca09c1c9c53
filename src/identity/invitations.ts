import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { FieldProblem } from '../shared/domain/problem.js';
import type { OutboxFact } from '../shared/event-store/state-command.js';
import { refuse as refuseAtDoor } from '../shared/http/http-problems.js';
import { normalEmail, normalPhone } from './domain/account-name.js';
import type { IdentityEvent } from './domain/identity-events.js';
import type { Posting } from './domain/posting.js';
import { refuse } from './identity-problems.js';
import { Links } from './links.js';
import { Person } from './person.entity.js';

export interface Invitee {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

export interface AccountNames {
  readonly email: string | null;
  readonly phone: string | null;
}

/** Puts an invited person into the register, with the first of his one-time links. Whether one may, the caller settled. */
@Injectable()
export class Invitations {
  constructor(private readonly links: Links) {}

  /** Throws `account-name-taken`. */
  async add(
    tx: EntityManager,
    outbox: (fact: OutboxFact) => void,
    invitee: { readonly name: string } & AccountNames,
    posting: Posting,
  ): Promise<{ readonly person: string; readonly linkNumber: number }> {
    const { name, email, phone } = invitee;
    await requireFree(tx, { email, phone });
    const id = uuidv7();
    const person = tx.create(Person, { id, name: name.trim(), email, phone, status: 'INVITED' });
    person.posting = posting;
    person.linkNumber = 0;
    this.links.renew(person);
    await tx.save(person);
    const event: IdentityEvent = { type: 'PersonInvited', data: { person: id, ...posting } };
    outbox({ stream: `person-${id}`, event });
    return { person: id, linkNumber: person.linkNumber };
  }
}

/** The names of an account in their normal spelling; throws `invalid-request` by field, or `account-name-missing`. */
export function accountNames({ email, phone }: Omit<Invitee, 'name'>): AccountNames {
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

async function requireFree(tx: EntityManager, { email, phone }: AccountNames): Promise<void> {
  const where = [...(email === null ? [] : [{ email }]), ...(phone === null ? [] : [{ phone }])];
  if (await tx.existsBy(Person, where)) throw refuse('account-name-taken');
}
