import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../shared/config/config.js';
import { DomainError } from '../../shared/domain/problem.js';
import { AnyoneAtTheDoor } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { clearRefreshToken, refreshTokenIn, setRefreshToken } from '../session-cookie.js';
import { SignedIn } from '../sign-in/signed-in.js';
import { RefreshSession } from './refresh-session.handler.js';

@ApiTags('identity')
@Controller('sessions')
export class RefreshSessionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly config: Config,
  ) {}

  @Post('refresh')
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'A new access token by the refresh cookie, which is renewed too',
    answer: SignedIn,
    refusals: ['session-over'],
  })
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedIn> {
    try {
      const { signedIn, refresh } = await this.commands.execute(new RefreshSession(refreshTokenIn(request) ?? ''));
      if (refresh) setRefreshToken(reply, refresh.token, refresh.expires, this.config.isProduction);
      return signedIn;
    } catch (error) {
      // Only a session that is over loses its cookie: a database that is away for a moment must not send everyone to the door.
      if (error instanceof DomainError && error.code === 'session-over')
        clearRefreshToken(reply, this.config.isProduction);
      throw error;
    }
  }
}
