import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../shared/config/config.js';
import { PEOPLE } from '../../shared/domain/roles.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, AlsoWhileEnrolling, By } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { Optional } from '../../shared/http/field-rules.js';
import { KnownDevices } from '../known-devices.js';
import { setRefreshToken } from '../session-cookie.js';
import { SignedIn } from '../sign-in/signed-in.js';
import { BeginEnrolment, ConfirmEnrolment } from './enrol-second-factor.handler.js';

class BeginBody {
  @ApiPropertyOptional({ example: '492039', description: 'A code of the present second factor, when there is one.' })
  @Optional()
  @IsString()
  @MaxLength(20)
  code?: string;
}

class ConfirmBody {
  @ApiProperty({ description: 'The first code that the authenticator app shows.', example: '492039' })
  @IsString()
  @MaxLength(20)
  code: string;
}

class Enrolment {
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXP', description: 'Base32, for typing it in.' })
  readonly secret: string;
  @ApiProperty({ description: 'For the QR code.', example: 'otpauth://totp/…' })
  readonly uri: string;
}

class Enrolled extends SignedIn {
  @ApiProperty({
    example: ['k7qm-2xrd'],
    type: [String],
    description: 'Each works once instead of a code. Shown only now.',
  })
  readonly recoveryCodes: readonly string[];
}

@ApiTags('identity')
@Controller('me/second-factor')
export class EnrolSecondFactorController {
  constructor(
    private readonly commands: CommandBus,
    private readonly devices: KnownDevices,
    private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow(...PEOPLE)
  @AlsoWhileEnrolling()
  @NotACommand()
  @QuestionRoute({
    summary: 'Begin to enrol a second factor (or another one)',
    answer: Enrolment,
    refusals: ['code-wrong', 'too-many-requests'],
  })
  begin(@By() by: Principal, @Body() { code }: BeginBody): Promise<Enrolment> {
    return this.commands.execute(new BeginEnrolment(by.id, code));
  }

  @Post('confirmation')
  @HttpCode(200)
  @Allow(...PEOPLE)
  @AlsoWhileEnrolling()
  @NotACommand()
  @QuestionRoute({
    summary: 'Confirm the second factor by its first code; this signs in fully',
    answer: Enrolled,
    refusals: ['code-wrong', 'too-many-requests'],
  })
  async confirm(
    @By() by: Principal,
    @Body() { code }: ConfirmBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Enrolled> {
    const { refresh, enrolled } = await this.commands.execute(new ConfirmEnrolment(by.id, code));
    setRefreshToken(reply, refresh.token, refresh.expires, this.config.isProduction);
    this.devices.remember(by.id, request, reply);
    return enrolled;
  }
}
