import { Body, Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { CHANNELS, type Channel } from '../../messages/index.js';
import { Clock } from '../../shared/clock/clock.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Public } from '../../shared/http/allow.js';
import { Context, NotACommand } from '../../shared/http/command-context.js';
import { Line } from '../../shared/http/field-rules.js';
import { CallerLine } from '../../shared/http/host.js';
import { languageOf } from '../../shared/http/language.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { BeginSignUp, FinishSignUp, type SignUpBegun, type SignedUp } from './sign-up.commands.js';

export class SignUpBody {
  @ApiProperty({ enum: CHANNELS }) @IsIn(CHANNELS) channel: Channel;
  @ApiProperty({ example: 'may@example.org', description: 'An e-mail address, or a telephone number of any country.' })
  @Line(200)
  address: string;
}

export class SignUpBegunAnswer implements SignUpBegun {
  @ApiProperty({ format: 'uuid' }) signUp: string;
}

export class FinishSignUpBody {
  @ApiProperty({ example: '482913' }) @Matches(/^\d{6}$/) code: string;
  @ApiProperty({ example: 'Hoàng Thị Mây' }) @Line(120) @Matches(/\S/) name: string;
  @ApiProperty({ example: 'four words nobody guesses', format: 'password', minLength: 10 })
  @Line(200)
  password: string;
}

export class SignedUpAnswer implements SignedUp {
  @ApiProperty({ format: 'uuid' }) person: string;
}

/** Citizens who open an account for themselves, of whatever country and without any identity of the state. */
@ApiTags('identity')
@Controller('sign-ups')
export class SignUpController {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(201)
  @Public()
  @CommandRoute({
    summary: 'Ask for an account under an address; a code goes there, or word that there is one',
    answer: SignUpBegunAnswer,
    status: 201,
    refusals: ['message-channel-off', 'message-address-invalid', 'too-many-requests', 'sign-in-needed'],
  })
  begin(
    @Context() context: CommandContext,
    @Body() { channel, address }: SignUpBody,
    @CallerLine() line: string,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<SignUpBegun>> {
    return this.commands.execute(new BeginSignUp(context, channel, address, languageOf(language), line));
  }

  @Post(':signUp/confirmation')
  @HttpCode(200)
  @Public()
  @NotACommand()
  @QuestionRoute({
    summary: 'Type the code that came, with one’s name and a password: the account is open',
    answer: SignedUpAnswer,
    refusals: ['sign-up-code-wrong', 'password-weak', 'account-name-taken', 'too-many-requests', 'sign-in-needed'],
  })
  finish(
    @Param('signUp', Id) signUp: string,
    @Body() { code, name, password }: FinishSignUpBody,
    @CallerLine() line: string,
    @Req() request: FastifyRequest,
  ): Promise<SignedUp> {
    return this.commands.execute(new FinishSignUp(signUp, code, name, password, line, request.id, this.clock.now()));
  }
}
