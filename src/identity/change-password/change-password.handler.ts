import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isPasswordGood } from '../domain/password-rule.js';
import { refuse } from '../identity-problems.js';
import { PasswordAgain } from '../password-again.js';
import { hashPassword } from '../passwords.js';
import { Person } from '../person.entity.js';
import { Sessions } from '../sessions.js';

export class ChangePassword extends Command<void> {
  constructor(
    readonly person: string,
    readonly current: string,
    readonly password: string,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly passwords: PasswordAgain,
    private readonly sessions: Sessions,
  ) {}

  async execute({ person: id, current, password }: ChangePassword): Promise<void> {
    await this.passwords.require(id, current);
    if (!isPasswordGood(password))
      throw refuse('password-weak', {}, [{ path: 'password', code: 'password-weak', severity: 'error' }]);
    const passwordHash = await hashPassword(password);
    await this.source.transaction(async (tx) => {
      await tx.update(Person, { id, status: 'ACTIVE' }, { passwordHash });
      await this.sessions.endAll(id, 'password-changed', tx);
    });
  }
}
