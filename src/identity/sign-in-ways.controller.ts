import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Config } from '../shared/config/config.js';
import { Public } from '../shared/http/allow.js';
import { QuestionRoute } from '../shared/http/route.js';

/** By which contacts people open accounts for themselves. */
export const SIGN_UP_CHANNELS = ['EMAIL', 'SMS'] as const;
export type SignUpChannel = (typeof SIGN_UP_CHANNELS)[number];

export class SignInWays {
  @ApiPropertyOptional({ example: 'VNeID', description: 'The provider by which citizens sign in, where there is one.' })
  readonly openid?: string;
  @ApiProperty({
    enum: SIGN_UP_CHANNELS,
    isArray: true,
    description: 'By what citizens open accounts for themselves; empty where nothing is sent.',
  })
  readonly signUp: readonly SignUpChannel[];
}

/** How citizens come in here, as it is configured. */
@ApiTags('identity')
@Controller('sign-in-ways')
export class SignInWaysController {
  constructor(private readonly config: Config) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'How citizens sign in and open accounts here', answer: SignInWays })
  ways(): SignInWays {
    const { openId, messages } = this.config;
    const signUp = SIGN_UP_CHANNELS.filter((channel) => (channel === 'EMAIL' ? messages.mail : messages.sms));
    return { ...(openId && { openid: openId.name }), signUp };
  }
}
