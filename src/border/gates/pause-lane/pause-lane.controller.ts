import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LANE_PAUSE_REASONS, type LanePauseReason } from '../domain/gate-events.js';
import { LaneAnswer } from '../lane-answer.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { LanePath } from '../places.js';
import { PauseLane } from './pause-lane.handler.js';

export class PauseLaneBody {
  @ApiProperty({ enum: LANE_PAUSE_REASONS }) @IsIn(LANE_PAUSE_REASONS) reason: LanePauseReason;
}

@ApiTags('lanes')
@Controller('gates/:gate/lanes')
export class PauseLaneController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lane/pause')
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Pause a lane: nobody is called to it until it is opened again.',
    answer: LaneAnswer,

    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'lane-unknown', 'lane-already-paused', 'lane-is-closed'],
  })
  pause(@Param() path: LanePath, @Body() body: PauseLaneBody, @Context() context: CommandContext) {
    return this.commands.execute(new PauseLane(context, path.gate, path.lane, body.reason));
  }
}
