import { Controller, Delete, HttpCode, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../shared/config/config.js';
import { Allow, AnyoneAtTheDoor, By } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { Refusals } from '../../shared/http/route.js';
import { PEOPLE } from '../../shared/domain/roles.js';
import type { Principal } from '../../shared/domain/roles.js';
import { clearRefreshToken, refreshTokenIn } from '../session-cookie.js';
import { Sessions } from '../sessions.js';

@ApiTags('identity')
@Controller('sessions')
export class SignOutController {
  constructor(
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  /** Public: one may leave also when the access token is already over. */
  @Delete('current')
  @HttpCode(204)
  @AnyoneAtTheDoor()
  @NotACommand()
  @ApiOperation({ summary: 'Sign out here' })
  @ApiNoContentResponse({ description: 'Signed out.' })
  @Refusals()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = refreshTokenIn(request);
    if (token !== undefined) await this.sessions.end(token);
    clearRefreshToken(reply, this.config.isProduction);
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
