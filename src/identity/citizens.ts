import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { OutboxFact } from '../shared/event-store/state-command.js';
import type { AccountNames } from './invitations.js';
import type { IdentityEvent } from './domain/identity-events.js';
import { isPasswordGood } from './domain/password-rule.js';
import { refuse } from './identity-problems.js';
import { hashPassword } from './passwords.js';
import { orTaken } from './unique.js';
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
  /** Whether an e-mail address or a telephone opens an account here. */
  isKnown(on: EntityManager, name: Partial<AccountNames>): Promise<boolean> {
    return on.existsBy(Person, name as { email: string } | { phone: string });
  }

  /** Throws `password-weak`. */
  hashOf(password: string): Promise<string> {
    if (!isPasswordGood(password))
      throw refuse('password-weak', {}, [{ path: 'password', code: 'password-weak', severity: 'error' }]);
    return hashPassword(password);
  }

  /** Runs `work`; throws `account-name-taken` where somebody had the name a moment before. */
  orTaken<T>(work: Promise<T>): Promise<T> {
    return orTaken(work, () => refuse('account-name-taken'));
  }

  /** Throws `account-name-taken`. */
  async add(
    tx: EntityManager,
    outbox: (fact: OutboxFact) => void,
    { name, email, phone, passwordHash }: NewCitizen,
    way: SignUpWay,
  ): Promise<Person> {
    const names = { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
    if (Object.keys(names).length > 0 && (await this.isKnown(tx, names))) throw refuse('account-name-taken');
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
