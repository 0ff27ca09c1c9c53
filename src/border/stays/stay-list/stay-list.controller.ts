import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Flag, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { STAY_ENDS, STAY_KINDS, type StayEnd, type StayKind } from '../domain/stay-events.js';
import { ListStays, STAY_SORTS, type ListedStay, type StaySort } from './list-stays.query.js';

export class StayListQuery extends PageQuery {
  @ApiPropertyOptional({ type: Boolean, description: 'Only those over their limit.' })
  @Flag()
  over?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that are over, in place of those that go on.' })
  @Flag()
  ended?: boolean;

  @ApiPropertyOptional({ enum: STAY_KINDS }) @Optional() @IsIn(STAY_KINDS) kind?: StayKind;
  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;

  @ApiPropertyOptional({ enum: STAY_SORTS, description: 'The nearest limit first unless told.' })
  @Optional()
  @IsIn(STAY_SORTS)
  sort?: StaySort;
}

export class ListedStayAnswer implements ListedStay {
  @ApiProperty({ format: 'uuid', description: 'Of the crossing with which it began.' }) declaration!: string;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: '019ab1b2-0000-7c3e-9b1e-2f6c1d5e7a90' }) firm!: string;
  @ApiProperty({ enum: STAY_KINDS }) kind!: StayKind;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ format: 'date-time' }) endsBy!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Hours of the last alarm; 0: the limit has passed.' })
  alarm!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ enum: STAY_ENDS, type: String, nullable: true }) why!: StayEnd | null;
  @ApiProperty({ type: Number, nullable: true }) overMinutes!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Another tractor took its load over and it is still here: its number among those of the declaration.',
  })
  leftBehind!: number | null;
  @ApiPropertyOptional({
    example: '桂F12345',
    description: 'Of the tractor that stays, also when another is declared now. For those who may see plates.',
  })
  plate?: string;
}

@ApiTags('stays')
@Controller('gates/:gate/stays')
export class StayListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('BORDER_GUARD', 'CUSTOMS', 'AGENCY_HEAD', 'SUPERVISOR', 'AUDITOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary:
      'Vehicles over the line that must be back, and foreign ones that must leave; the nearest limit first unless told',
    answer: ListedStayAnswer,
    list: true,
    refusals: ['wrong-gate', 'not-found'],
  })
  list(
    @Param('gate', GatePipe) gate: Gate,
    @By() by: Principal,
    @Query() filter: StayListQuery,
  ): Promise<Page<ListedStay>> {
    return this.queries.execute(new ListStays(by, gate, filter));
  }
}
