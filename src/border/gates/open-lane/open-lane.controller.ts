import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { LaneAnswer } from '../lane-answer.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { LanePath } from '../places.js';
import { OpenLane } from './open-lane.handler.js';

@ApiTags('lanes')
@Controller('gates/:gate/lanes')
export class OpenLaneController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lane/open')
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Open a lane, or resume it after a pause.',
    answer: LaneAnswer,

    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'lane-unknown', 'lane-already-open'],
  })
  open(@Param() path: LanePath, @Context() context: CommandContext) {
    return this.commands.execute(new OpenLane(context, path.gate, path.lane));
  }
}
