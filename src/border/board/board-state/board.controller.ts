import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../shared/clock/clock.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { ROLES, type Role } from '../../../shared/domain/roles.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Snapshots } from '../../../shared/live/snapshots.js';
import { boardTopic } from '../../../shared/live/topics.js';
import { Board, type BoardState } from './board-state.js';

@ApiTags('board')
@Controller('gates/:gate/board')
export class BoardController {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...(ROLES as unknown as [Role, ...Role[]]))
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'The board of a gate as it stands; its changes come over the live channel.',
    answer: Board,
    refusals: ['sign-in-needed', 'not-found'],
  })
  @ApiResponse({ status: 304, description: 'As `If-None-Match` says: nothing has changed since.' })
  async board(
    @Param('gate', GatePipe) gate: Gate,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Board | undefined> {
    const { epoch, seq, state } = await this.snapshots.take(boardTopic(gate));
    const tag = `"${epoch}.${seq}"`;
    void reply.header('etag', tag);
    if (known === tag) {
      void reply.status(304);
      return undefined;
    }
    return { epoch, seq, at: this.clock.now().toISOString(), state: state as BoardState };
  }
}
