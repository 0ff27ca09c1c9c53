import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../shared/config/config.js';
import { AnyoneAtTheDoor } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { CallerLine } from '../../shared/http/host.js';
import { Optional } from '../../shared/http/field-rules.js';
import { KnownDevices } from '../known-devices.js';
import { setRefreshToken } from '../session-cookie.js';
import { SignIn } from './sign-in.handler.js';
import { SignedIn } from './signed-in.js';

class SignInBody {
  @ApiProperty({ description: 'E-mail address or phone number.', example: 'customs.huu-nghi@demo.example' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  account: string;

  @ApiProperty({ example: 'four words nobody guesses', format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;

  @ApiPropertyOptional({ description: 'The code of the second factor, or a recovery code.', example: '492039' })
  @Optional()
  @IsString()
  @MaxLength(20)
  code?: string;
}

@ApiTags('identity')
@Controller('sessions')
export class SignInController {
  constructor(
    private readonly commands: CommandBus,
    private readonly devices: KnownDevices,
    private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'Sign in',
    answer: SignedIn,
    refusals: ['sign-in-failed', 'code-needed', 'too-many-requests'],
  })
  async signIn(
    @Body() { account, password, code }: SignInBody,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const known = (person: string) => this.devices.idFor(person, request);
    const { person, refresh, signedIn } = await this.commands.execute(new SignIn(account, password, code, line, known));
    if (refresh) {
      setRefreshToken(reply, refresh.token, refresh.expires, this.config.isProduction);
      this.devices.remember(person, request, reply);
    }
    return signedIn;
  }
}
