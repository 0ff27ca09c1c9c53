import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { DIRECTIONS, type Direction } from '../../../shared/domain/place.js';
import { Public } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { RoutePath } from '../places.js';
import { WeeklyHoursBody } from '../set-hours/set-hours.controller.js';
import { HoursOfRoute, type RegularHours } from './hours-of-route.query.js';

export class RegularHoursAnswer {
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ type: WeeklyHoursBody, isArray: true, description: 'Empty: closed until an interval is announced.' })
  week: readonly WeeklyHoursBody[];
}

export class HoursOfRouteAnswer {
  @ApiProperty({ type: RegularHoursAnswer, isArray: true, description: 'Each direction once.' })
  hours: readonly RegularHoursAnswer[];
}

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/hours')
export class HoursOfRouteController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'The regular hours of a route by the day of the week, as they stand; announcements have precedence.',
    answer: HoursOfRouteAnswer,
    refusals: ['route-unknown'],
  })
  async hours(@Param() { gate, route }: RoutePath): Promise<{ hours: RegularHours[] }> {
    return { hours: await this.questions.execute(new HoursOfRoute(gate, route)) };
  }
}
