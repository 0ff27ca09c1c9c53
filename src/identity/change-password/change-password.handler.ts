import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isPasswordGood } from '../domain/password-rule.js';
import { codeLanes } from '../domain/sign-in-lane.js';
import { refuse } from '../identity-problems.js';
import { hashPassword, passwordFits } from '../passwords.js';
import { Person } from '../person.entity.js';
import { Sessions } from '../sessions.js';
import { SignInBudgets } from '../sign-in-budgets.js';

export class ChangePassword extends Command<void> {
  constructor(
    readonly person: string,
    readonly current: string,
    readonly password: string,
  ) {
    super();
  }
}

/** A stolen access token must not be enough to take an account over, nor to try passwords without end. */
@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly budgets: SignInBudgets,
    private readonly sessions: Sessions,
  ) {}

  async execute({ person: id, current, password }: ChangePassword): Promise<void> {
    const lanes = codeLanes(id, 'change-password');
    await this.budgets.take(lanes);
    const person = await this.source.manager.findOneBy(Person, { id, status: 'ACTIVE' });
    if (!(await passwordFits(person?.passwordHash, current))) throw refuse('password-wrong');
    await this.budgets.giveBack(lanes);
    if (!isPasswordGood(password))
      throw refuse('password-weak', {}, [{ path: 'password', code: 'password-weak', severity: 'error' }]);
    const passwordHash = await hashPassword(password);
    await this.source.transaction(async (tx) => {
      await tx.update(Person, { id, status: 'ACTIVE' }, { passwordHash });
      await this.sessions.endAll(id, 'password-changed', tx);
    });
  }
}
