import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AccessTokens } from '../access-tokens.js';
import { refuse } from '../identity-problems.js';
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
  ) {}

  async execute({ token }: RefreshSession) {
    const refreshed = await this.sessions.refresh(token);
    if (!refreshed) throw refuse('session-over');
    const { person, refresh } = refreshed;
    return { signedIn: await this.access.issue(person), ...(refresh && { refresh }) };
  }
}
