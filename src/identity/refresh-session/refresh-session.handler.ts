import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AccessTokens } from '../access-tokens.js';
import { refuse } from '../identity-problems.js';
import { Person } from '../person.entity.js';
import { Sessions, type RefreshToken } from '../sessions.js';
import type { SignedIn } from '../sign-in/signed-in.js';

export class RefreshSession extends Command<{ readonly signedIn: SignedIn; readonly refresh?: RefreshToken }> {
  constructor(readonly token: string) {
    super();
  }
}

/** Roles are read anew each time: what was taken from a person is gone with his next access token. */
@CommandHandler(RefreshSession)
export class RefreshSessionHandler implements ICommandHandler<RefreshSession> {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: AccessTokens,
    @InjectRepository(Person) private readonly people: Repository<Person>,
  ) {}

  async execute({ token }: RefreshSession) {
    const refreshed = await this.sessions.refresh(token);
    const person = refreshed && (await this.people.findOneBy({ id: refreshed.person, status: 'ACTIVE' }));
    if (!person) throw refuse('session-over');
    return {
      signedIn: await this.access.issue(person),
      ...(refreshed.refresh && { refresh: refreshed.refresh }),
    };
  }
}
