import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { GATES, GATE_PHASES, type Gate, type GatePhase } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Day, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { BOARD_CELLS, type BoardCell, type BoardFigures } from '../domain/daily-report.js';
import { TRENDS, type ComparedCell, type Trend } from '../domain/official-figures.js';
import { dayOf } from '../daily-report/day-of.js';
import { ComparedDays, type ComparedDay } from './compared-days.query.js';
import { EnterOfficialFigures } from './enter-official.handler.js';

const Vehicles = () => (target: object, name: string) => {
  IsInt()(target, name);
  Min(0)(target, name);
  Max(100_000)(target, name);
};

/** What the gate's board counted by hand, cell by cell as in our own report. */
export class OfficialFiguresBody implements BoardFigures {
  @ApiProperty({ example: 138 }) @Vehicles() exportFruit: number;
  @ApiProperty({ example: 82 }) @Vehicles() exportOther: number;
  @ApiProperty({ example: 514 }) @Vehicles() importGoods: number;
  @ApiProperty({ example: 50 }) @Vehicles() importNewVehicles: number;
  @ApiProperty({ example: 0 }) @Vehicles() sentToOtherGate: number;
  @ApiProperty({ example: 216, description: 'At 20:00 Hanoi time.' }) @Vehicles() leftFruit: number;
  @ApiProperty({ example: 153 }) @Vehicles() leftOther: number;
  @ApiProperty({ example: 0 }) @Vehicles() leftUnregistered: number;
}

export class OfficialFiguresAnswer {
  @ApiProperty({ example: 1, description: 'Counts up with every correction.' }) version: number;
}

export class ComparedCellAnswer implements ComparedCell {
  @ApiProperty({ enum: BOARD_CELLS }) cell: BoardCell;
  @ApiProperty({ example: 141 }) ours: number;
  @ApiProperty({ example: 138 }) official: number;
  @ApiProperty({ example: 3, description: 'Ours less the official one.' }) difference: number;
  @ApiProperty({ description: 'By the setting `report-tolerance` of that day.' }) within: boolean;
}

export class ComparedDayAnswer implements ComparedDay {
  @ApiProperty({ example: '2026-11-28', description: 'A Hanoi day.' }) day: string;
  @ApiProperty({ enum: GATE_PHASES, description: 'The gate’s phase at the end of the day.' }) phase: GatePhase;
  @ApiProperty({ example: 1 }) officialVersion: number;
  @ApiProperty({ type: [ComparedCellAnswer] }) cells: ComparedCellAnswer[];
  @ApiProperty({ example: 1, description: 'Numbers outside the tolerance.' }) outside: number;
  @ApiProperty({ example: 14, description: 'Vehicles by which the numbers differ in all.' }) apart: number;
  @ApiPropertyOptional({ enum: TRENDS, description: 'Beside the compared day before; left out of the first.' })
  trend?: Trend;
}

export class ComparedDaysQuery extends PageQuery {
  @ApiPropertyOptional({
    format: 'date',
    example: '2026-11-28',
    description: 'Begin with this day, or the next before.',
  })
  @Optional()
  @Matches(/^20\d{2}-/)
  @Day()
  upTo?: string;
}

@ApiTags('reports')
@Controller('gates/:gate')
export class OfficialFiguresController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Put('official-figures/:day')
  @Allow('SUPERVISOR', 'GATE_CLERK', 'PROVINCE')
  @ApiParam({ name: 'gate', enum: GATES })
  @CommandRoute({
    summary: 'Enter what the gate’s board counted by hand of a day; again to correct it.',
    answer: OfficialFiguresAnswer,
    refusals: ['sign-in-needed', 'not-allowed', 'not-found', 'wrong-gate', 'official-day-to-come'],
  })
  enter(
    @Param('gate', GatePipe) gate: Gate,
    @Param('day') day: string,
    @Body() body: OfficialFiguresBody,
    @Context() context: CommandContext,
  ): Promise<Committed<OfficialFiguresAnswer>> {
    return this.commands.execute(new EnterOfficialFigures(context, gate, dayOf(day), { ...body }));
  }

  @Get('comparisons')
  @Allow('SUPERVISOR', 'GATE_CLERK', 'PROVINCE', 'ACCOUNTANT', 'AUDITOR', 'ADMIN', 'LANE_CONTROLLER', 'AGENCY_HEAD')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Our figures beside the official ones, day by day: each number, its tolerance, and the trend.',
    answer: ComparedDayAnswer,
    list: true,
    refusals: ['sign-in-needed', 'not-allowed', 'not-found'],
  })
  compared(@Param('gate', GatePipe) gate: Gate, @Query() page: ComparedDaysQuery): Promise<Page<ComparedDay>> {
    return this.questions.execute(new ComparedDays(gate, page));
  }
}
