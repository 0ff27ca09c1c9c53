import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EndedAccess } from '../ended-access.js';
import type { Lane } from '../domain/sign-in-lane.js';
import { Sessions } from '../sessions.js';
import { SignInBudgets } from '../sign-in-budgets.js';
import type { LogoutSaid } from './logout-said.js';
import { refuse } from './openid-problems.js';
import { LOGOUT_MINUTES, OpenIdProvider } from './provider.js';
import { keepSignedOut } from './signed-out.js';
import { OpenIdSubjects } from './subjects.js';

/** The provider tells that somebody signed out there. */
export class HearLogout extends Command<void> {
  constructor(
    readonly token: string,
    /** The line that it comes by. */
    readonly source: string,
  ) {
    super();
  }
}

/** So many that are not heard, of one line in a window. */
const WRONG_FROM = 100;

const REASON = 'openid-logout';

@CommandHandler(HearLogout)
export class HearLogoutHandler implements ICommandHandler<HearLogout> {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly subjects: OpenIdSubjects,
    private readonly sessions: Sessions,
    private readonly budgets: SignInBudgets,
    private readonly ended: EndedAccess,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Of whom there is no session here nothing is to be done, and that is done. Of what is not heard a line may tell so much, and
   * what can be no token is not looked at. Throws `openid-logout-wrong`, `too-many-requests`.
   */
  async execute({ token, source }: HearLogout): Promise<void> {
    if (!this.provider.isOn || token.split('.').length !== 3) throw refuse('openid-logout-wrong');
    const lanes: readonly Lane[] = [{ kind: 'OPENID_LOGOUT', of: source, limit: WRONG_FROM }];
    await this.budgets.take(lanes);
    await this.hear(await this.provider.logoutSaid(token));
    await this.budgets.giveBack(lanes);
    await this.ended.look();
  }

  private async hear({ jti, at, subject, sid }: LogoutSaid): Promise<void> {
    await this.source.transaction(async (tx) => {
      const first: unknown[] = await tx.query(
        `INSERT INTO openid_logout (jti, expires_at) VALUES ($1, now() + 2 * interval '${LOGOUT_MINUTES} minutes')
         ON CONFLICT DO NOTHING RETURNING jti`,
        [this.subjects.logoutTag(jti)],
      );
      if (first.length === 0) throw refuse('openid-logout-wrong');
      const tag = sid === undefined ? undefined : this.subjects.sidTag(sid);
      const who = tag ?? (subject === undefined ? undefined : this.subjects.tagOf(subject));
      if (who !== undefined) await keepSignedOut(tx, who, at, 2 * LOGOUT_MINUTES);
      const person = subject === undefined ? undefined : await this.subjects.lockOwnerOf(tx, subject);
      if (person !== undefined) await this.sessions.endByProvider(person, REASON, tx, tag);
      else if (tag !== undefined) await this.sessions.endOfProvidersSession(tag, REASON, tx);
    });
  }
}
