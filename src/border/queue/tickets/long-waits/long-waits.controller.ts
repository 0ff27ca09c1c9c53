import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import {
  AGENCIES,
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  QUEUE_STAGES,
  type Agency,
  type CargoKind,
  type Direction,
  type Gate,
  type QueueClass,
  type QueueStage,
} from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { languageOf } from '../../../../shared/http/language.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { CHECK_STATUSES, type CheckStatus, type StandingCheck } from '../../../clearance/index.js';
import { MissingAnswer, inWords } from '../../../declarations/index.js';
import { WAITING_STATUSES, type WaitingStatus } from '../../domain/long-wait.js';
import { requireOwnGate } from '../../gate-access.js';
import { ListLongWaits, type LongWait } from './list-long-waits.query.js';

export class LongWaitsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: WAITING_STATUSES }) @Optional() @IsIn(WAITING_STATUSES) status?: WaitingStatus;
  @ApiPropertyOptional({ enum: QUEUE_CLASSES }) @Optional() @IsIn(QUEUE_CLASSES) class?: QueueClass;
  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;
}

export class StandingCheckAnswer implements StandingCheck {
  @ApiProperty({ enum: AGENCIES }) agency: Agency;
  @ApiProperty({ enum: CHECK_STATUSES }) status: CheckStatus;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class LongWaitAnswer implements LongWait {
  @ApiProperty({ format: 'uuid' }) ticket: string;
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiProperty({ example: 'HN-E-0417' }) code: string;
  @ApiPropertyOptional({ example: '12C-123.45', description: 'For those who may see plates, while it is kept.' })
  plate?: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ enum: CARGO_KINDS }) cargo: CargoKind;
  @ApiProperty({ enum: QUEUE_CLASSES }) class: QueueClass;
  @ApiProperty({ enum: WAITING_STATUSES }) status: WaitingStatus;
  @ApiProperty({ enum: QUEUE_STAGES, nullable: true }) stage: QueueStage | null;
  @ApiProperty({ example: 'HN-XUAN-CUONG', type: String, nullable: true }) yard: string | null;
  @ApiProperty({ example: 'HN-E3', type: String, nullable: true }) lane: string | null;
  @ApiProperty({ format: 'date-time', description: 'Since when it waits where it stands.' }) since: string;
  @ApiProperty({ example: 120, description: 'By the setting `long-waits`.' }) limitMinutes: number;
  @ApiProperty({ type: [MissingAnswer], description: 'What its declaration does not tell yet.' })
  missing: MissingAnswer[];
  @ApiProperty({ type: [StandingCheckAnswer], description: 'Checks that are not through.' })
  checks: StandingCheckAnswer[];
}

@ApiTags('queue')
@Controller('gates/:gate/long-waits')
export class LongWaitsController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR', 'LANE_CONTROLLER', 'PROVINCE', 'AUDITOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Who waits longer than the setting `long-waits` allows, the longest first, with what may be why',
    answer: LongWaitAnswer,
    list: true,
    refusals: ['not-found', 'wrong-gate', 'malformed-request'],
  })
  async list(
    @By() by: Principal,
    @Param('gate', GatePipe) gate: Gate,
    @Query() filter: LongWaitsQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<LongWaitAnswer>> {
    requireOwnGate(by, gate);
    const page = await this.questions.execute(new ListLongWaits(by, gate, filter));
    const language = languageOf(accepted);
    return {
      ...page,
      items: page.items.map((each) => ({
        ...each,
        missing: inWords(each.missing, language),
        checks: [...each.checks],
      })),
    };
  }
}
