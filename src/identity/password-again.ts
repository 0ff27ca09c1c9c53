import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { codeLanes } from './domain/sign-in-lane.js';
import { refuse } from './identity-problems.js';
import { passwordFits } from './passwords.js';
import { Person } from './person.entity.js';
import { SignInBudgets } from './sign-in-budgets.js';

/**
 * Asks whoever is signed in for his password once more: a stolen access token must not be enough to take an account over, nor
 * to try passwords without end.
 */
@Injectable()
export class PasswordAgain {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    private readonly budgets: SignInBudgets,
  ) {}

  /** Whether this account has one at all: who came by a provider has none. */
  async isThere(person: string): Promise<boolean> {
    return this.people.existsBy({ id: person, passwordHash: Not(IsNull()) });
  }

  /** Throws `password-wrong`, `too-many-requests`. */
  async require(id: string, typed: string): Promise<void> {
    const lanes = codeLanes(id, 'change-password');
    await this.budgets.take(lanes);
    const person = await this.people.findOneBy({ id, status: 'ACTIVE' });
    if (!(await passwordFits(person?.passwordHash, typed))) throw refuse('password-wrong');
    await this.budgets.giveBack(lanes);
  }
}
