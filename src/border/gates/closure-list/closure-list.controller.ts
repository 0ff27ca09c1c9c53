import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { GatePipe, PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { ClosureAnswer } from './closure.answer.js';
import { ListClosures } from './list-closures.query.js';

export class ClosureListQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'HN-1119' }) @Optional() @Matches(PLACE_NAME) route?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only those neither lifted nor over.' })
  @Optional()
  @IsIn(['true', 'false'])
  standing?: 'true' | 'false';
}

@ApiTags('calendar')
@Controller('gates/:gate/closures')
export class ClosureListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(
    'SUPERVISOR',
    'LANE_CONTROLLER',
    'YARD_OPERATOR',
    'GATE_CLERK',
    'TRAFFIC_POLICE',
    'BORDER_GUARD',
    'CUSTOMS',
    'HEALTH_QUARANTINE',
    'PLANT_ANIMAL_QUARANTINE',
    'PROVINCE',
    'AUDITOR',
  )
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'The closures of a gate, of routes and of goods, newest first; which are to be looked at again',
    answer: ClosureAnswer,
    list: true,
    refusals: ['not-found'],
  })
  list(
    @Param('gate', GatePipe) gate: Gate,
    @Query() { standing, ...filter }: ClosureListQuery,
  ): Promise<Page<ClosureAnswer>> {
    return this.questions.execute(new ListClosures(gate, { ...filter, standing: standing === 'true' }));
  }
}
