import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { OutboxFact } from '../shared/event-store/state-command.js';
import type { IdentityEvent } from './domain/identity-events.js';
import { Person } from './person.entity.js';

/** How somebody proved who he is, or that he is reached there. */
export type SignUpWay = 'OPENID' | 'EMAIL' | 'SMS';

export interface NewCitizen {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly passwordHash?: string;
}

/** Puts citizens into the register who came by themselves. */
@Injectable()
export class Citizens {
  /** Its caller sees that names are free. */
  async add(
    tx: EntityManager,
    outbox: (fact: OutboxFact) => void,
    { name, email, phone, passwordHash }: NewCitizen,
    way: SignUpWay,
  ): Promise<Person> {
    const id = uuidv7();
    const person = tx.create(Person, {
      id,
      name,
      email: email ?? null,
      phone: phone ?? null,
      status: 'ACTIVE',
      passwordHash: passwordHash ?? null,
    });
    person.posting = { roles: ['CITIZEN'] };
    await tx.save(person);
    const event: IdentityEvent = { type: 'CitizenSignedUp', data: { person: id, way } };
    outbox({ stream: `person-${id}`, event });
    return person;
  }
}
