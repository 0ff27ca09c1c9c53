import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow, By, Public } from '../../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { DrawEntryAnswer } from './draw-entry.answer.js';
import { DrawAnswer, drawAnswer } from './draw.answer.js';
import { DrawRows } from './draw-rows.js';
import { ListDrawEntries, ListDraws } from './list-draws.query.js';

export class DrawListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;
}

@ApiTags('queue')
@Controller()
export class DrawListController {
  constructor(
    private readonly queries: QueryBus,
    private readonly rows: DrawRows,
  ) {}

  @Get('draws')
  @Public()
  @QuestionRoute({
    summary:
      'Draws of places that were given back, newest first: commitments, seeds and results, for anyone to recompute',
    answer: DrawAnswer,
    list: true,
  })
  draws(@Query() page: DrawListQuery): Promise<Page<DrawAnswer>> {
    return this.queries.execute(new ListDraws(page));
  }

  @Get('draws/:draw')
  @Public()
  @QuestionRoute({ summary: 'One draw', answer: DrawAnswer, refusals: ['not-found', 'lists-behind'] })
  async draw(@Param('draw', Id) draw: string): Promise<DrawAnswer> {
    return drawAnswer(await this.rows.draw(draw));
  }

  @Get('draw-entries')
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'SUPERVISOR', 'PROVINCE', 'AUDITOR')
  @QuestionRoute({ summary: "What one's firm or gate waits for, newest first", answer: DrawEntryAnswer, list: true })
  entries(@By() by: Principal, @Query() page: PageQuery): Promise<Page<DrawEntryAnswer>> {
    return this.queries.execute(new ListDrawEntries(by, page));
  }
}
