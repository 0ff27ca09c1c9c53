import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Instant } from '../http/field-rules.js';
import { Allow } from '../http/allow.js';
import { NotACommand } from '../http/command-context.js';
import { QuestionRoute } from '../http/route.js';
import { ClockSteps } from './clock-steps.js';

export class TickClockBody {
  @ApiProperty({ format: 'date-time', example: '2024-08-22T01:01:00.000Z' })
  @Instant()
  to: string;
}

export class TickClockAnswer {
  @ApiProperty({ format: 'date-time', example: '2024-08-22T01:01:00.000Z' })
  now: string;

  @ApiProperty({ example: 1243, description: 'Head of the log once everything has settled.' })
  position: number;
}

/** Stands only where the clock is stepped. */
@ApiTags('clock')
@Controller('clock')
export class TickClockController {
  constructor(private readonly steps: ClockSteps) {}

  @Post('tick')
  @HttpCode(200)
  @Allow('ADMIN')
  @NotACommand()
  @QuestionRoute({
    summary: 'Move a stepped clock forward and wait until everything has settled',
    answer: TickClockAnswer,
    refusals: ['clock-not-stepped', 'clock-runs-forward', 'not-settled'],
  })
  tick(@Body() body: TickClockBody): Promise<TickClockAnswer> {
    return this.steps.tick(new Date(body.to));
  }
}
