import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isPasswordGood } from '../domain/password-rule.js';
import { refuse } from '../identity-problems.js';
import { Links } from '../links.js';
import { hashPassword } from '../passwords.js';
import { Sessions } from '../sessions.js';

export class SetPassword extends Command<void> {
  constructor(
    readonly link: string,
    readonly password: string,
  ) {
    super();
  }
}

@CommandHandler(SetPassword)
export class SetPasswordHandler implements ICommandHandler<SetPassword> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly links: Links,
    private readonly sessions: Sessions,
  ) {}

  async execute({ link, password }: SetPassword): Promise<void> {
    if (!isPasswordGood(password))
      throw refuse('password-weak', {}, [{ path: 'password', code: 'password-weak', severity: 'error' }]);
    await this.source.transaction(async (tx) => {
      const person = await this.links.owner(tx, link);
      if (!person) throw refuse('link-over');
      person.passwordHash = await hashPassword(password);
      person.linkExpiresAt = null;
      person.status = 'ACTIVE';
      await tx.save(person);
      await this.sessions.endAll(person.id, 'password-set', tx);
    });
  }
}
