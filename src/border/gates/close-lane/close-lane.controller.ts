import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { LaneAnswer } from '../lane-answer.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { LanePath } from '../places.js';
import { CloseLane } from './close-lane.handler.js';

@ApiTags('lanes')
@Controller('gates/:gate/lanes')
export class CloseLaneController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lane/close')
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Close a lane.',
    answer: LaneAnswer,

    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'lane-unknown', 'lane-already-closed'],
  })
  close(@Param() path: LanePath, @Context() context: CommandContext) {
    return this.commands.execute(new CloseLane(context, path.gate, path.lane));
  }
}
