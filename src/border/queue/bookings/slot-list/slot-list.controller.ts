import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import {
  CARGO_KINDS,
  DIRECTIONS,
  QUEUE_CLASSES,
  type CargoKind,
  type Direction,
  type QueueClass,
} from '../../../../shared/domain/place.js';
import { Public } from '../../../../shared/http/allow.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { SlotsOfDay } from './slot-list.handler.js';

export class SlotListQuery {
  @ApiProperty({ example: 'HN-1119' }) @Matches(/^[A-Z0-9-]{2,30}$/) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction!: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) @IsIn(QUEUE_CLASSES) class!: QueueClass;
  @ApiProperty({ format: 'date', example: '2026-11-23', description: 'A day in Hanoi.' })
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  day!: string;
}

export class GoodsNotTakenAnswer {
  @ApiProperty({ enum: CARGO_KINDS, isArray: true }) cargo!: readonly CargoKind[];
  @ApiProperty({ type: [String], example: ['0810'], description: 'Beginnings of HS codes.' }) hs!: readonly string[];
}

export class SlotHourAnswer {
  @ApiProperty({ example: 'HN-1119.EXPORT.ORDINARY.2026-11-23T01' }) slot!: string;
  @ApiProperty({ format: 'date-time' }) hour!: string;
  @ApiProperty({ description: 'Whether the route is open in that hour.' }) open!: boolean;
  @ApiProperty({ type: [GoodsNotTakenAnswer], description: 'What is not taken in it although it is open.' })
  goodsClosed!: readonly GoodsNotTakenAnswer[];
  @ApiProperty({ description: 'Places for bookings.' }) capacity!: number;
  @ApiProperty() taken!: number;
}

export class SlotListAnswer {
  @ApiProperty({ type: [SlotHourAnswer] }) hours!: SlotHourAnswer[];
}

@ApiTags('queue')
@Controller('slots')
export class SlotListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'The hours of a day: open, capacity, taken',
    answer: SlotListAnswer,
    refusals: ['not-found'],
  })
  async slots(@Query() { route, direction, class: kind, day }: SlotListQuery): Promise<SlotListAnswer> {
    return { hours: await this.queries.execute(new SlotsOfDay(route, direction, kind, day)) };
  }
}
