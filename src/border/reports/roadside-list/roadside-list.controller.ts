import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { ListRoadsideCounts, type ListedCount } from './list-roadside-counts.query.js';

export class ListedCountAnswer implements ListedCount {
  @ApiProperty({ example: 'APPROACH_ROAD' }) readonly place: string;
  @ApiProperty({ format: 'date-time', description: 'When it was counted.' }) readonly at: string;
  @ApiProperty({ example: 41 }) readonly fruit: number;
  @ApiProperty({ example: 12 }) readonly other: number;
  @ApiProperty({ example: 0, description: 'How often it was told otherwise since.' }) readonly corrected: number;
}

@ApiTags('reports')
@Controller('gates/:gate/roadside-counts')
export class RoadsideListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('TRAFFIC_POLICE', 'GATE_CLERK', 'YARD_OPERATOR', 'SUPERVISOR', 'PROVINCE', 'AUDITOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'What was counted outside a gate, the latest first; as it stands after corrections.',
    answer: ListedCountAnswer,
    list: true,
    refusals: ['wrong-gate', 'malformed-request'],
  })
  list(@Param('gate', GatePipe) gate: Gate, @By() by: Principal, @Query() page: PageQuery): Promise<Page<ListedCount>> {
    return this.questions.execute(new ListRoadsideCounts(by, gate, page));
  }
}
