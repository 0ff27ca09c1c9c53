import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute, Refusals } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { pdfOf } from '../../../shared/print/pdf-of.js';
import { PrintQuery } from '../../../shared/print/print-query.js';
import { HAND_OVER_STATUSES, type HandOverStatus } from '../domain/hand-over.js';
import { HandOverAnswer, OpenedHandOverAnswer } from '../hand-over.answer.js';
import { SHIFT_PEOPLE } from '../hand-over-access.js';
import { printedHandOver } from '../print-hand-over/printed-hand-over.js';
import { HandOverById, ListHandOvers } from './hand-over-queries.js';

export class HandOversQuery extends PageQuery {
  @ApiPropertyOptional({ enum: HAND_OVER_STATUSES, description: '`UNSIGNED`: nobody has taken over yet.' })
  @Optional()
  @IsIn(HAND_OVER_STATUSES)
  status?: HandOverStatus;
}

@ApiTags('hand-overs')
@Controller('hand-overs')
@Allow(...SHIFT_PEOPLE, 'AUDITOR')
export class HandOversController {
  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @QuestionRoute({
    summary: 'Hand-overs of the own desk at the own gate, newest first; unsigned ones by `status`.',
    answer: HandOverAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: HandOversQuery): Promise<Page<HandOverAnswer>> {
    return this.questions.execute(new ListHandOvers(by, filter));
  }

  @Get(':handOver')
  @QuestionRoute({
    summary: 'One hand-over, with its note for its own desk.',
    answer: OpenedHandOverAnswer,
    refusals: ['not-found'],
  })
  one(@By() by: Principal, @Param('handOver', Id) handOver: string): Promise<OpenedHandOverAnswer> {
    return this.questions.execute(new HandOverById(by, handOver));
  }

  @Get(':handOver/pdf')
  @Header('content-type', 'application/pdf')
  @ApiOperation({ summary: 'The same on paper.' })
  @ApiResponse({
    status: 200,
    description: 'The hand-over.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals('not-found')
  async pdf(
    @By() by: Principal,
    @Param('handOver', Id) handOver: string,
    @Query() { language }: PrintQuery,
  ): Promise<StreamableFile> {
    const told = await this.one(by, handOver);
    const document = printedHandOver(told, language, this.clock.now(), by.id);
    return new StreamableFile(await pdfOf(document), { type: 'application/pdf' });
  }
}
