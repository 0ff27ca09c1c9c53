import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CARGO_KINDS, DIRECTIONS, type CargoKind, type Direction } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Flag, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { DECIDERS } from '../clearance-access.js';
import { DecidingState } from '../deciding/deciding.topic.js';
import { CHECK_STATUSES, type CheckStatus } from '../domain/clearance-events.js';
import { WorklistItem } from './worklist.answer.js';
import { Worklist } from './worklist.query.js';

export class WorklistQuery extends PageQuery {
  @ApiPropertyOptional({ enum: CHECK_STATUSES, description: 'All that is still to decide unless told.' })
  @Optional()
  @IsIn(CHECK_STATUSES)
  status?: CheckStatus;
  @ApiPropertyOptional({ enum: DIRECTIONS })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;
  @ApiPropertyOptional({ enum: CARGO_KINDS })
  @Optional()
  @IsIn(CARGO_KINDS)
  cargo?: CargoKind;
  @ApiPropertyOptional({ type: Boolean, description: 'Only what I acted on myself.' })
  @Flag()
  mine?: boolean;
}

@ApiTags('clearance')
@ApiExtraModels(DecidingState)
@Controller('clearances/worklist')
export class WorklistController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...DECIDERS)
  @QuestionRoute({
    summary: "The checks of one's agency at one's gate, longest waiting first.",
    answer: WorklistItem,
    list: true,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  list(@By() by: Principal, @Query() filter: WorklistQuery): Promise<Page<WorklistItem>> {
    return this.questions.execute(new Worklist(by, filter));
  }
}
