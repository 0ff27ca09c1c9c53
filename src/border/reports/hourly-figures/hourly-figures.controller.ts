import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { Allow } from '../../../shared/http/allow.js';
import { Position } from '../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { dayOf } from '../daily-report/day-of.js';
import type { HourFigures } from '../domain/hourly-figures.js';
import { HourlyFigures, type DayByHours, type GateHours } from './hourly-figures.query.js';

export class HourlyFiguresQuery {
  @ApiPropertyOptional({ description: 'Position that a command answered: waits at most 500 ms for it.' })
  @Position()
  after?: number;
}

export class HourFiguresAnswer implements HourFigures {
  @ApiProperty({ example: 7, description: 'Hour of the Hanoi day, 0 to 23.' }) hour: number;
  @ApiProperty({ example: 41, description: 'Vehicles that came into a yard.' }) checkIns: number;
  @ApiProperty({ example: 22, description: 'Exports cleared in this hour that count in the day’s report.' })
  exports: number;
  @ApiProperty({ example: 30, description: 'The same of imports.' }) imports: number;
}

export class GateHoursAnswer implements GateHours {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ type: [HourFiguresAnswer] }) hours: HourFiguresAnswer[];
}

export class DayByHoursAnswer {
  @ApiProperty({ format: 'date', example: '2026-11-29' }) day: string;
  @ApiProperty({ description: 'Position of the log up to which facts were known.' }) asOf: number;
  @ApiProperty() stale: boolean;
  @ApiProperty({ type: [GateHoursAnswer] }) gates: GateHoursAnswer[];
}

@ApiTags('reports')
@Controller('reports/daily/:day/hours')
export class HourlyFiguresController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR', 'PROVINCE', 'ACCOUNTANT', 'AUDITOR', 'ADMIN', 'GATE_CLERK', 'LANE_CONTROLLER', 'AGENCY_HEAD')
  @QuestionRoute({
    summary: 'The day of the report hour by hour, of each gate: who came, who was cleared.',
    answer: DayByHoursAnswer,
    refusals: ['not-found'],
  })
  hours(@Param('day') day: string, @Query() { after }: HourlyFiguresQuery): Promise<DayByHours> {
    return this.queries.execute(new HourlyFigures(dayOf(day), after));
  }
}
