import { Controller, Delete, HttpCode, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../shared/config/config.js';
import { Allow, AnyoneAtTheDoor, By } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { Refusals } from '../../shared/http/route.js';
import { PEOPLE } from '../../shared/domain/roles.js';
import type { Principal } from '../../shared/domain/roles.js';
import { OpenIdProvider } from '../openid/provider.js';
import { clearRefreshToken, refreshTokenIn } from '../session-cookie.js';
import type { Session } from '../session.entity.js';
import { Sessions } from '../sessions.js';
import { Vault } from '../../shared/event-store/vault.js';

export class SignOutThere {
  @ApiProperty({ example: 'https://id.example/session/end?…' }) readonly url: string;
}

@ApiTags('identity')
@Controller('sessions')
export class SignOutController {
  constructor(
    private readonly sessions: Sessions,
    private readonly config: Config,
    private readonly provider: OpenIdProvider,
    private readonly vault: Vault,
  ) {}

  /** Public: one may leave also when the access token is already over. */
  @Delete('current')
  @HttpCode(204)
  @AnyoneAtTheDoor()
  @NotACommand()
  @ApiOperation({ summary: 'Sign out here' })
  @ApiNoContentResponse({ description: 'Signed out.' })
  @ApiOkResponse({
    type: SignOutThere,
    description: 'Signed out; who came by a provider signs out there too, at `url`.',
  })
  @Refusals()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignOutThere | undefined> {
    const token = refreshTokenIn(request);
    const ended = token === undefined ? undefined : await this.sessions.end(token);
    clearRefreshToken(reply, this.config.isProduction);
    const url = ended && (await this.thereOf(ended, originOf(request)));
    if (url === undefined) return undefined;
    void reply.status(200);
    return { url };
  }

  private async thereOf(
    { personId, openid }: Pick<Session, 'personId' | 'openid'>,
    origin: string,
  ): Promise<string | undefined> {
    if (openid === null || !this.config.openId) return undefined;
    const back = `${this.config.originOnPaper(origin) ?? ''}/citizen/account`;
    return this.provider.signOutAt(this.vault.open<string>(`openid-session-${personId}`, openid), back);
  }

  @Delete()
  @HttpCode(204)
  @Allow(...PEOPLE)
  @NotACommand()
  @ApiOperation({ summary: 'Sign out everywhere' })
  @ApiNoContentResponse({ description: 'Signed out on every device.' })
  @Refusals()
  async signOutEverywhere(@By() by: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(by.id, 'signed-out');
    clearRefreshToken(reply, this.config.isProduction);
  }
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
