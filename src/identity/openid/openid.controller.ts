import { Body, Controller, Get, Headers, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiConsumes, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Allow, AnyoneAtTheDoor, By } from '../../shared/http/allow.js';
import { Context, NotACommand, withoutBody } from '../../shared/http/command-context.js';
import { Optional } from '../../shared/http/field-rules.js';
import { CallerLine, hostOfAddress } from '../../shared/http/host.js';
import { languageOf } from '../../shared/http/language.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { refreshTokenIn, sessionsPath, setRefreshToken } from '../session-cookie.js';
import { Sessions } from '../sessions.js';
import { SignedIn } from '../sign-in/signed-in.js';
import { FLOW_MINUTES } from './flows.js';
import { HearLogout } from './hear-logout.command.js';
import { BeginOpenId, ComeInByOpenId, LinkOpenId, UnlinkOpenId, type Linked } from './openid.commands.js';
import { LOGOUT_PATH } from './take-logouts.js';
import { MyOpenId, MyOpenIdAnswer } from './openid.queries.js';

const COOKIE = 'gate_openid';
/** A page of ours, named from our root; no other place is gone on to. */
const OWN_PAGE = /^\/(?![/\\])[\w\-./?=&%~+:,]*$/;
const PLAIN = /^[\x20-\x7e]+$/;

export class BeginOpenIdBody {
  @ApiPropertyOptional({
    example: '/affairs',
    description: 'The page of the face to go on to; its first page unless told.',
  })
  @Optional()
  @Matches(OWN_PAGE)
  @MaxLength(300)
  to?: string;
}

export class OpenIdAnswerBody {
  @ApiProperty({ example: 'x3Jq…' }) @Matches(PLAIN) @MaxLength(200) state: string;
  @ApiPropertyOptional({ example: 'SplxlOBeZQQYbYS6WxSbIA' })
  @Optional()
  @Matches(PLAIN)
  @MaxLength(2_000)
  code?: string;
  @ApiPropertyOptional({ example: 'access_denied' }) @Optional() @Matches(PLAIN) @MaxLength(200) error?: string;
  @ApiPropertyOptional({ example: 'https://id.example' }) @Optional() @Matches(PLAIN) @MaxLength(300) iss?: string;
}

export class PasswordAgainBody {
  @ApiPropertyOptional({
    example: 'four words nobody guesses',
    format: 'password',
    description: 'My password once more; an account that has none needs none.',
  })
  @Optional()
  @IsString()
  @MaxLength(200)
  password?: string;
}

export class LogoutBody {
  @ApiProperty({ example: 'eyJhbGciOiJSUzI1NiIsInR5cCI6ImxvZ291dCtqd3QifQ…', description: 'Signed by the provider.' })
  @Optional()
  @IsString()
  // Its name is the specification's.
  logout_token?: string;
}

export class LogoutHeard {
  @ApiProperty({ enum: [true] }) readonly heard: true;
}

export class GoThere {
  @ApiProperty({ example: 'https://id.example/auth?…', description: 'Where the browser goes.' }) readonly url: string;
}

export class CameInAnswer extends SignedIn {
  @ApiProperty({ example: '/affairs' }) readonly to: string;
}

export class LinkedAnswer implements Linked {
  @ApiProperty() readonly linked: boolean;
}

const ANSWER_REFUSALS = ['openid-declined', 'openid-flow-over', 'openid-answer-wrong', 'openid-level-low'] as const;
const PROVIDER_REFUSALS = ['openid-off', 'openid-away'] as const;

/**
 * Sign-in by a provider of OpenID Connect. The browser goes there and comes back to a page of the face, which sends what it
 * was given; whether it is true the server asks the provider itself.
 */
@ApiTags('identity')
@Controller()
export class OpenIdController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly sessions: Sessions,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Post('sessions/openid')
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'Begin to sign in by the provider',
    answer: GoThere,
    refusals: [...PROVIDER_REFUSALS, 'too-many-requests'],
  })
  begin(
    @Body() { to }: BeginOpenIdBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') language?: string,
  ): Promise<GoThere> {
    return this.go(request, reply, to ?? '/', language);
  }

  @Post('sessions/openid/answer')
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'Come in by what the provider answered',
    answer: CameInAnswer,
    refusals: [
      ...PROVIDER_REFUSALS,
      ...ANSWER_REFUSALS,
      'openid-second-factor',
      'person-deactivated',
      'sign-in-was-reset',
    ],
  })
  async comeIn(
    @Body() { state, code, error, iss }: OpenIdAnswerBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CameInAnswer> {
    const before = refreshTokenIn(request);
    const { signedIn, refresh, to } = await this.commands.execute(
      new ComeInByOpenId({ state, code, error, iss }, this.takeCookie(request, reply), request.id, this.clock.now()),
    );
    // Whoever was here before is not left signed in beneath.
    if (before !== undefined) await this.sessions.end(before);
    setRefreshToken(reply, refresh.token, refresh.expires, this.config.isProduction);
    return { ...signedIn, to };
  }

  @Post('sessions/openid/link')
  @HttpCode(200)
  @Allow('CITIZEN')
  @NotACommand()
  @QuestionRoute({
    summary: 'Begin to link my account to mine at the provider',
    answer: GoThere,
    refusals: [...PROVIDER_REFUSALS, 'password-wrong', 'too-many-requests'],
  })
  beginLink(
    @By() by: Principal,
    @Body() { password = '' }: PasswordAgainBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') language?: string,
  ): Promise<GoThere> {
    return this.go(request, reply, '/account', language, { person: by.id, password });
  }

  @Post('sessions/openid/link-answer')
  @HttpCode(200)
  @Allow('CITIZEN')
  @CommandRoute({
    summary: 'Link my account to who signed in at the provider',
    answer: LinkedAnswer,
    refusals: [...PROVIDER_REFUSALS, ...ANSWER_REFUSALS, 'openid-linked-elsewhere', 'openid-linked-other'],
  })
  link(
    @Body() { state, code, error, iss }: OpenIdAnswerBody,
    @Context() context: CommandContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Committed<Linked>> {
    const browser = this.takeCookie(request, reply);
    return this.commands.execute(new LinkOpenId(context, { state, code, error, iss }, browser));
  }

  /**
   * OpenID Connect Back-Channel Logout 1.0: 200, or 400 (429 where too much was wrong), and nothing else that the provider could
   * take for done.
   */
  @Post(LOGOUT_PATH)
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @ApiConsumes('application/x-www-form-urlencoded')
  @QuestionRoute({
    summary: 'The provider tells that somebody signed out there; his sessions that came by it end',
    answer: LogoutHeard,
    refusals: ['openid-logout-wrong', 'too-many-requests'],
  })
  async hearLogout(@Body() { logout_token: token = '' }: LogoutBody, @CallerLine() line: string): Promise<LogoutHeard> {
    await this.commands.execute(new HearLogout(token, line));
    return { heard: true };
  }

  @Get('me/openid')
  @Allow('CITIZEN')
  @QuestionRoute({ summary: 'What the provider says of me', answer: MyOpenIdAnswer })
  mine(@By() by: Principal): Promise<MyOpenIdAnswer> {
    return this.questions.execute(new MyOpenId(by));
  }

  /** The password is in no digest of what was sent: the table of commands does not help whoever guesses it. */
  @Post('sessions/openid/unlink')
  @HttpCode(200)
  @Allow('CITIZEN')
  @CommandRoute({
    summary: 'Undo the link of my account to the provider; sessions that came by it end',
    answer: LinkedAnswer,
    refusals: ['not-found', 'openid-only-way', 'password-wrong', 'too-many-requests'],
  })
  unlink(@Context() context: CommandContext, @Body() { password = '' }: PasswordAgainBody): Promise<Committed<Linked>> {
    return this.commands.execute(new UnlinkOpenId(withoutBody(context), password));
  }

  private async go(
    request: FastifyRequest,
    reply: FastifyReply,
    to: string,
    language: string | undefined,
    links?: BeginOpenId['links'],
  ): Promise<GoThere> {
    const back = `${this.config.originOnPaper(originOf(request)) ?? ''}/citizen/signed-in`;
    const begun = await this.commands.execute(
      new BeginOpenId(back, to, languageOf(language), hostOfAddress(request.ip), links),
    );
    void reply.setCookie(COOKIE, begun.browser, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.isProduction,
      path: sessionsPath(request),
      maxAge: FLOW_MINUTES * 60,
    });
    return { url: begun.url };
  }

  private takeCookie(request: FastifyRequest, reply: FastifyReply): string {
    void reply.clearCookie(COOKIE, { path: sessionsPath(request) });
    return request.cookies[COOKIE] ?? '';
  }
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
