import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { OUT_OF_TURN_STATUSES, type OutOfTurnStatus } from '../../domain/out-of-turn.js';
import { requireOwnGate } from '../../gate-access.js';
import { OutOfTurnAnswer } from '../out-of-turn.answer.js';
import { ListOutOfTurn, type OutOfTurnItem } from './list-out-of-turn.query.js';

export class OutOfTurnQuery extends PageQuery {
  @ApiPropertyOptional({ enum: OUT_OF_TURN_STATUSES })
  @Optional()
  @IsIn(OUT_OF_TURN_STATUSES)
  status?: OutOfTurnStatus;
}

export class OutOfTurnItemAnswer extends OutOfTurnAnswer implements OutOfTurnItem {
  @ApiPropertyOptional({ example: 'Chở bệnh nhân cấp cứu' })
  noteText?: string;
}

@ApiTags('queue')
@Controller('gates/:gate/out-of-turn-calls')
export class OutOfTurnListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR', 'LANE_CONTROLLER', 'PROVINCE', 'AUDITOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Calls out of turn, newest first; `IRREGULAR` are those that no second person confirmed in time.',
    answer: OutOfTurnItemAnswer,
    list: true,
    refusals: ['not-found', 'wrong-gate', 'malformed-request'],
  })
  list(
    @By() by: Principal,
    @Param('gate', GatePipe) gate: Gate,
    @Query() filter: OutOfTurnQuery,
  ): Promise<Page<OutOfTurnItem>> {
    requireOwnGate(by, gate);
    return this.questions.execute(new ListOutOfTurn(gate, filter));
  }
}
