import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { GatePipe, PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow, By, Public } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { SORT_SAYS } from '../../../shared/http/sorting.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { AUDIENCES, type Audience } from '../domain/notice.js';
import { NoticeSeenAnswer, PublicNoticesAnswer } from './notice.answer.js';
import {
  ListNotices,
  NOTICE_SORTS,
  NOTICE_STATES,
  NoticesFor,
  type NoticeSeen,
  type NoticeSort,
  type NoticeState,
} from './notices.queries.js';

export class PublicNoticesQuery {
  @ApiPropertyOptional({ example: 'HN-1119' }) @Optional() @Matches(PLACE_NAME) route?: string;
}

export class NoticeListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;

  @ApiPropertyOptional({ enum: NOTICE_STATES, description: 'Shown now, to be shown, or over or taken off.' })
  @Optional()
  @IsIn(NOTICE_STATES)
  state?: NoticeState;

  @ApiPropertyOptional({ enum: AUDIENCES, description: 'Those that it is told to, among others.' })
  @Optional()
  @IsIn(AUDIENCES)
  audience?: Audience;

  @ApiPropertyOptional({ enum: NOTICE_SORTS, description: SORT_SAYS })
  @Optional()
  @IsIn(NOTICE_SORTS)
  sort?: NoticeSort;
}

@ApiTags('board')
@Controller()
export class NoticesController {
  constructor(private readonly questions: QueryBus) {}

  @Get('gates/:gate/notices')
  @Public()
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'The notices to the public that stand now, of a gate and, if it is named, of a route',
    answer: PublicNoticesAnswer,
    refusals: ['not-found'],
  })
  async standing(
    @Param('gate', GatePipe) gate: Gate,
    @Query() { route }: PublicNoticesQuery,
  ): Promise<{ notices: NoticeSeen[] }> {
    return { notices: await this.questions.execute(new NoticesFor('PUBLIC', gate, route)) };
  }

  @Get('notices')
  @Allow(
    'FIRM_ADMIN',
    'DISPATCHER',
    'SUPERVISOR',
    'LANE_CONTROLLER',
    'YARD_OPERATOR',
    'GATE_CLERK',
    'BORDER_GUARD',
    'CUSTOMS',
    'HEALTH_QUARANTINE',
    'PLANT_ANIMAL_QUARANTINE',
    'TRAFFIC_POLICE',
    'PROVINCE',
    'AUDITOR',
  )
  @QuestionRoute({
    summary:
      'Notices, newest first unless told: staff see all of their gate, withdrawn and past ones too, firms those that stand for them',
    answer: NoticeSeenAnswer,
    list: true,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  list(@By() by: Principal, @Query() filter: NoticeListQuery): Promise<Page<NoticeSeen>> {
    return this.questions.execute(new ListNotices(by, filter));
  }
}
