import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../shared/clock/clock.js';
import { Public } from '../../../shared/http/allow.js';
import { isKept } from '../../../shared/http/kept-answer.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { OpenTopics } from '../../../shared/live/open-topics.js';
import { PublicStatusAnswer, type PublicStatus } from './public-status.answer.js';
import { PUBLIC_STATUS } from './public-status.topic.js';

const KEPT_SECONDS = 2;

@ApiTags('open data')
@Controller('public-status')
export class PublicStatusController {
  constructor(
    private readonly topics: OpenTopics,
    private readonly clock: Clock,
  ) {}

  /** Answered out of memory: ten thousand readers cost the database as much as one. */
  @Get()
  @Public()
  @QuestionRoute({
    summary:
      'What everyone may know of the gates now. Changes come over the live channel (topic `public-status`); who polls does so every 15 s or less often, with `If-None-Match`. `Age` says how many seconds ago it was complete, `Gate-Clock` the gate’s own time.',
    answer: PublicStatusAnswer,
  })
  @ApiResponse({ status: 304, description: 'As `If-None-Match` says: nothing has changed since.' })
  async now(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicStatusAnswer | undefined> {
    const { snapshot, fresh } = await this.topics.current(PUBLIC_STATUS);
    const { epoch, seq, state } = snapshot;
    void reply.header('gate-clock', this.clock.now().toISOString());
    // In its first seconds a server does not know how old what it reads is.
    if (fresh > 0) void reply.header('age', String(Math.max(0, Math.round((Date.now() - fresh) / 1000))));
    if (isKept(reply, known, `"${epoch}.${seq}"`, KEPT_SECONDS)) return undefined;
    return { epoch, seq, state: state as PublicStatus };
  }
}
