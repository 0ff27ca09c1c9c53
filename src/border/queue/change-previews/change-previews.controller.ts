import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LANE_MODES, type LaneMode } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import {
  AnnounceIntervalBody,
  ChangeYardCapacityBody,
  ClosureBody,
  LANE_PAUSE_REASONS,
  LanePath,
  RoutePath,
  SetHoursBody,
  SetParkCallsBody,
  YardPath,
  type LanePauseReason,
} from '../../gates/index.js';
import {
  CalendarPreviewAnswer,
  LanePreviewAnswer,
  ParkPreviewAnswer,
  YardCapacityPreviewAnswer,
} from './change-previews.answers.js';
import { PreviewCalendar } from './preview-calendar.query.js';
import { LANE_CHANGES, PreviewLane, type LaneChange } from './preview-lane.query.js';
import { PreviewPark, PreviewYardCapacity } from './preview-yard.query.js';

export class LaneChangeBody implements LaneChange {
  @ApiProperty({ enum: LANE_CHANGES }) @IsIn(LANE_CHANGES) change: LaneChange['change'];

  @ApiPropertyOptional({ enum: LANE_PAUSE_REASONS, description: 'Of a pause.' })
  @Optional()
  @IsIn(LANE_PAUSE_REASONS)
  reason?: LanePauseReason;

  @ApiPropertyOptional({ enum: LANE_MODES, description: 'Of a change of mode.' })
  @Optional()
  @IsIn(LANE_MODES)
  mode?: LaneMode;
}

const AT_THE_GATE = ['sign-in-needed', 'not-allowed', 'wrong-gate'];
const OF_ROUTE = [...AT_THE_GATE, 'route-unknown'];
const OF_TIME = [...OF_ROUTE, 'interval-empty', 'interval-over', 'interval-too-long'];
const OF_YARD = [...AT_THE_GATE, 'yard-unknown'];

/** Each asks what a change would come into, with the body of the change itself; nothing is written. */
@ApiTags('previews')
@Controller('gates/:gate')
export class ChangePreviewsController {
  constructor(private readonly questions: QueryBus) {}

  @Post('lanes/:lane/preview')
  @HttpCode(200)
  @Allow('LANE_CONTROLLER', 'SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary:
      'What opening, pausing, closing, reversing a lane or another mode would do: calls, vehicles in it, who waits',
    answer: LanePreviewAnswer,
    refusals: [
      ...AT_THE_GATE,
      'lane-unknown',
      'lane-already-open',
      'lane-already-paused',
      'lane-already-closed',
      'lane-is-closed',
      'lane-not-reversible',
      'lane-still-open',
      'lane-mode-unchanged',
    ],
  })
  lane(@Param() { gate, lane }: LanePath, @Body() body: LaneChangeBody, @By() by: Principal) {
    return this.questions.execute(new PreviewLane(by, gate, lane, body));
  }

  @Post('routes/:route/hours/preview')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary: 'What other regular hours would do: booked places that close or open, who is called and waits',
    answer: CalendarPreviewAnswer,
    refusals: [...OF_ROUTE, 'hours-out-of-order'],
  })
  hours(@Param() { gate, route }: RoutePath, @Body() { direction, week }: SetHoursBody, @By() by: Principal) {
    const order = { direction, week };
    return this.questions.execute(new PreviewCalendar(by, gate, route, { what: 'HOURS', order }));
  }

  @Post('routes/:route/intervals/preview')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary: 'What announcing an interval would do: booked places that close or open, who is called and waits',
    answer: CalendarPreviewAnswer,
    refusals: OF_TIME,
  })
  interval(@Param() { gate, route }: RoutePath, @Body() body: AnnounceIntervalBody, @By() by: Principal) {
    const { direction, from, to, mode, reason } = body;
    const order = { direction, from: new Date(from), to: new Date(to), mode, reason };
    return this.questions.execute(new PreviewCalendar(by, gate, route, { what: 'INTERVAL', order }));
  }

  @Post('routes/:route/closures/preview')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary: 'What closing a route, or goods on it, would do: booked places that close, who is called and waits',
    answer: CalendarPreviewAnswer,
    refusals: [...OF_TIME, 'review-needed', 'review-over', 'review-too-far'],
  })
  closure(@Param() { gate, route }: RoutePath, @Body() order: ClosureBody, @By() by: Principal) {
    return this.questions.execute(new PreviewCalendar(by, gate, route, { what: 'CLOSURE', order }));
  }

  @Post('yards/:yard/capacity/preview')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary: 'What another capacity of a yard would do: who is in it, who comes, how many too many',
    answer: YardCapacityPreviewAnswer,
    refusals: [...OF_YARD, 'capacity-unchanged'],
  })
  capacity(@Param() { gate, yard }: YardPath, @Body() { capacity }: ChangeYardCapacityBody, @By() by: Principal) {
    return this.questions.execute(new PreviewYardCapacity(by, gate, yard, capacity));
  }

  @Post('yards/:yard/park/preview')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary: 'What another way to call a park would do: who is held in it, who is called out of it',
    answer: ParkPreviewAnswer,
    refusals: [...OF_YARD, 'not-a-park', 'not-a-gate-yard', 'park-unchanged'],
  })
  park(@Param() { gate, yard }: YardPath, @Body() body: SetParkCallsBody, @By() by: Principal) {
    return this.questions.execute(new PreviewPark(by, gate, yard, body));
  }
}
