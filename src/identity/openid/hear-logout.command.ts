import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EndedAccess } from '../ended-access.js';
import { Sessions } from '../sessions.js';
import { refuse } from './openid-problems.js';
import { LOGOUT_MINUTES, OpenIdProvider } from './provider.js';
import { OpenIdSubjects } from './subjects.js';

/** The provider tells that somebody signed out there. */
export class HearLogout extends Command<void> {
  constructor(readonly token: string) {
    super();
  }
}

const REASON = 'openid-logout';

@CommandHandler(HearLogout)
export class HearLogoutHandler implements ICommandHandler<HearLogout> {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly subjects: OpenIdSubjects,
    private readonly sessions: Sessions,
    private readonly ended: EndedAccess,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Of whom there is no session here nothing is to be done, and that is done. Throws `openid-logout-wrong`. */
  async execute({ token }: HearLogout): Promise<void> {
    const { jti, subject, sid } = await this.provider.logoutSaid(token);
    await this.source.transaction(async (tx) => {
      const first: unknown[] = await tx.query(
        `INSERT INTO openid_logout (jti, expires_at) VALUES ($1, now() + 2 * interval '${LOGOUT_MINUTES} minutes')
         ON CONFLICT DO NOTHING RETURNING jti`,
        [this.subjects.logoutTag(jti)],
      );
      if (first.length === 0) throw refuse('openid-logout-wrong');
      const tag = sid === undefined ? undefined : this.subjects.sidTag(sid);
      const person = subject === undefined ? undefined : await this.subjects.lockOwnerOf(tx, subject);
      if (subject === undefined && tag !== undefined) await this.sessions.endOfProvidersSession(tag, REASON, tx);
      if (person !== undefined) await this.sessions.endByProvider(person, REASON, tx, tag);
    });
    await this.ended.look();
  }
}
