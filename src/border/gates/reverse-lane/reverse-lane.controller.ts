import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { LaneAnswer } from '../lane-answer.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { LanePath } from '../places.js';
import { ReverseLane } from './reverse-lane.handler.js';

@ApiTags('lanes')
@Controller('gates/:gate/lanes')
export class ReverseLaneController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lane/reverse')
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Turn a reversible lane to the other direction while no traffic runs.',
    answer: LaneAnswer,

    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'lane-unknown', 'lane-not-reversible', 'lane-still-open'],
  })
  reverse(@Param() path: LanePath, @Context() context: CommandContext) {
    return this.commands.execute(new ReverseLane(context, path.gate, path.lane));
  }
}
