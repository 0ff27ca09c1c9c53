import { Controller, Get, Logger, Res } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Config } from '../config/config.js';
import { LogHealth } from '../event-store/log-health.js';
import { Public } from '../http/allow.js';
import { QuestionRoute } from '../http/route.js';
import { Ending } from './ending.js';

const STATUSES = ['ready', 'degraded', 'closing', 'no-database'] as const;

/** What a load balancer and an operator ask. */
export class ReadinessAnswer {
  @ApiProperty({ enum: STATUSES })
  readonly status: (typeof STATUSES)[number];
  @ApiPropertyOptional({ description: 'Position of the last event of the log.', example: 1243 })
  readonly head?: number;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'In events, by who follows the log.',
    example: { 'ticket-list': 0 },
  })
  readonly lag?: Readonly<Record<string, number>>;
  @ApiPropertyOptional({ type: [String], description: 'Who stopped at an event and cannot go on.', example: [] })
  readonly stopped?: readonly string[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['on', 'off'] },
    description: 'Whether messages leave the product by each way; off is no fault.',
    example: { email: 'on', sms: 'off' },
  })
  readonly messages?: Readonly<Record<'email' | 'sms', 'on' | 'off'>>;
}

/** 200 while this server can answer in full; 503 while it closes, has no database, or follows the log with one who stopped. */
@ApiTags('operations')
@Controller('health/ready')
export class ReadyController {
  constructor(
    private readonly log: LogHealth,
    private readonly ending: Ending,
    private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'Whether this server answers, and how far everything follows the log',
    answer: ReadinessAnswer,
  })
  @ApiResponse({ status: 503, type: ReadinessAnswer, description: 'Closing, without a database, or degraded.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessAnswer> {
    const readiness = this.ending.begun ? ({ status: 'closing' } as const) : await this.look();
    void reply.status(readiness.status === 'ready' ? 200 : 503);
    return readiness;
  }

  private async look(): Promise<ReadinessAnswer> {
    try {
      const { head, followers, stopped } = await this.log.state();
      const lag = Object.fromEntries(followers.map((each) => [each.name, each.lag]));
      const { mail, sms } = this.config.messages;
      const messages = { email: mail ? 'on' : 'off', sms: sms ? 'on' : 'off' } as const;
      return { status: stopped.length ? 'degraded' : 'ready', head, lag, stopped, messages };
    } catch (error) {
      new Logger('readiness').warn(error instanceof Error ? error.message : String(error));
      return { status: 'no-database' };
    }
  }
}
