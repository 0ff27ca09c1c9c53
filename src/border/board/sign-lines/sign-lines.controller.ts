import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { ROLES, type Role } from '../../../shared/domain/roles.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Refusals } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { Snapshots } from '../../../shared/live/snapshots.js';
import { boardTopic } from '../../../shared/live/topics.js';
import type { BoardState } from '../board-state/board-state.js';
import { signLines } from '../domain/sign-lines.js';

class SignLinesQuery {
  @ApiPropertyOptional({ minimum: 4, maximum: 80, default: 16, description: 'Characters that a line of the sign has.' })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(4)
  @Max(80)
  width: number = 16;
}

@ApiTags('board')
@Controller('gates/:gate/sign-lines')
export class SignLinesController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @Allow(...(ROLES as unknown as [Role, ...Role[]]))
  @ApiParam({ name: 'gate', enum: GATES })
  @ApiOperation({ summary: 'For LED signs: a line of text for each lane with the vehicle called last; US-ASCII, LF' })
  @ApiResponse({
    status: 200,
    description: 'The lines. Ask again with `If-None-Match`.',
    content: { 'text/plain': { schema: { type: 'string', example: '1         E-0417\n' } } },
  })
  @ApiResponse({ status: 304, description: 'As `If-None-Match` says: nothing has changed since.' })
  @Refusals('not-found')
  async lines(
    @Param('gate', GatePipe) gate: Gate,
    @Query() { width }: SignLinesQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { state } = await this.snapshots.take(boardTopic(gate));
    const { lanes, prefix } = state as BoardState;
    const text = signLines(Object.values(lanes), prefix, width)
      .map((line) => `${line}\n`)
      .join('');
    // Of the text, not of the board: that changes with every count, and a sign would be sent what it shows already.
    const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    void reply.header('etag', tag).header('cache-control', 'no-cache');
    if (known === tag) {
      void reply.status(304);
      return undefined;
    }
    void reply.type('text/plain; charset=us-ascii');
    return text;
  }
}
