import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { GatePipe, PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { GATE_CHANGE_TYPES, type GateChangeType } from './gate-changes.projection.js';
import { ListGateChanges, type GateChange } from './list-gate-changes.query.js';

export class GateChangesQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'HN-X1', description: 'A lane, yard or route.' })
  @Optional()
  @Matches(PLACE_NAME)
  subject?: string;
}

export class GateChangeAnswer implements GateChange {
  @ApiProperty({ format: 'uuid' }) change: string;
  @ApiProperty({ enum: GATE_CHANGE_TYPES, example: 'LanePaused' }) type: GateChangeType;
  @ApiProperty({ example: 'HN-X1', description: 'The lane, yard or route; else the gate.' }) subject: string;
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Reference of the person.' }) by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { lane: 'HN-X1', reason: 'BREAK' },
    description: 'What was said with it.',
  })
  figures: object;
}

@ApiTags('gates')
@Controller('gates/:gate/changes')
export class GateChangesController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR', 'LANE_CONTROLLER', 'YARD_OPERATOR', 'PROVINCE', 'AUDITOR', 'ADMIN')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary:
      'Who changed what at a gate, and when: lanes, yards, routes, hours, announcements, capacities; newest first',
    answer: GateChangeAnswer,
    list: true,
    refusals: ['not-found'],
  })
  list(@Param('gate', GatePipe) gate: Gate, @Query() filter: GateChangesQuery): Promise<Page<GateChange>> {
    return this.questions.execute(new ListGateChanges(gate, filter));
  }
}
