import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { CALENDAR_MODES, DIRECTIONS, type CalendarMode, type Direction } from '../../../shared/domain/place.js';
import { Public } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { ClosedGoodsAnswer } from '../closure-list/closed-goods.answer.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';
import { GatePath } from '../places.js';
import { CalendarOfGate, type CalendarOfDays } from './calendar-of-days.query.js';

export class CalendarDaysQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 31, default: 7 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(31)
  days: number = 7;
}

export class IntervalAnswer {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time' }) to: string;
  @ApiProperty({ enum: CALENDAR_MODES }) mode: CalendarMode;
  @ApiPropertyOptional({ format: 'date-time' }) announcedAt?: string;
  @ApiPropertyOptional({ enum: CALENDAR_REASONS }) reason?: CalendarReason;
  @ApiPropertyOptional({ description: 'It goes on until it is lifted.' }) openEnded?: true;
}

export class CalendarAnswer {
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ type: IntervalAnswer, isArray: true }) intervals: readonly IntervalAnswer[];
  @ApiProperty({ type: ClosedGoodsAnswer, isArray: true, description: 'What is not taken although it is open.' })
  goodsClosed: readonly ClosedGoodsAnswer[];
}

export class CalendarDaysAnswer {
  @ApiProperty({ type: CalendarAnswer, isArray: true }) calendars: CalendarAnswer[];
}

@ApiTags('calendar')
@Controller('gates/:gate/calendar')
export class CalendarDaysController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'When a gate is open, from today’s Hanoi midnight on.',
    answer: CalendarDaysAnswer,
    refusals: ['gate-not-established'],
  })
  async days(
    @Param() { gate }: GatePath,
    @Query() { days }: CalendarDaysQuery,
  ): Promise<{ calendars: CalendarOfDays[] }> {
    return { calendars: await this.questions.execute(new CalendarOfGate(gate, days)) };
  }
}
