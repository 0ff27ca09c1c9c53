import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { Optional, Parts } from '../../../shared/http/field-rules.js';
import { DIRECTIONS, type Direction } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { RoutePath } from '../places.js';
import { SetHours } from './set-hours.handler.js';

const OPEN_MODES = ['NORMAL', 'PREREGISTERED_ONLY'] as const;
const OPENS = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSES = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

export class WeeklyHoursBody {
  @ApiProperty({ type: [Number], example: [1, 2, 3, 4, 5, 6, 7], description: '1 Monday to 7 Sunday.' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  days: number[];

  @ApiProperty({ example: '07:00', description: 'Hanoi time.' }) @Matches(OPENS) opens: string;
  @ApiProperty({ example: '19:00', description: 'Hanoi time; 24:00 is the end of the day.' })
  @Matches(CLOSES)
  closes: string;
  @ApiProperty({ enum: OPEN_MODES }) @IsIn(OPEN_MODES) mode: (typeof OPEN_MODES)[number];
}

export class SetHoursBody {
  @ApiPropertyOptional({ enum: DIRECTIONS, description: 'Both when left out.' })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiProperty({ type: WeeklyHoursBody, isArray: true, description: 'Empty: closed until an interval is announced.' })
  @Parts(() => WeeklyHoursBody, 28)
  week: WeeklyHoursBody[];
}

export class HoursSetAnswer {
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS, isArray: true }) directions: Direction[];
  @ApiProperty({ format: 'date', description: 'The last day that stands in the calendar; a day is added each night.' })
  through: string;
}

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/hours')
export class SetHoursController {
  constructor(private readonly commands: CommandBus) {}

  @Put()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Set the regular hours of a route by the day of the week; announcements that stand keep precedence.',
    answer: HoursSetAnswer,
    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'route-unknown', 'hours-out-of-order'],
  })
  set(@Param() path: RoutePath, @Body() body: SetHoursBody, @Context() context: CommandContext) {
    const week = body.week.map(({ days, opens, closes, mode }) => ({ days, opens, closes, mode }));
    return this.commands.execute(new SetHours(context, path.gate, path.route, { direction: body.direction, week }));
  }
}
