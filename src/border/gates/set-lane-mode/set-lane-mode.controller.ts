import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LANE_MODES, type LaneMode } from '../../../shared/domain/place.js';
import { LaneAnswer } from '../lane-answer.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { LanePath } from '../places.js';
import { SetLaneMode } from './set-lane-mode.handler.js';

export class SetLaneModeBody {
  @ApiProperty({ enum: LANE_MODES }) @IsIn(LANE_MODES) mode: LaneMode;
}

@ApiTags('lanes')
@Controller('gates/:gate/lanes')
export class SetLaneModeController {
  constructor(private readonly commands: CommandBus) {}

  @Put(':lane/mode')
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Choose who decides calls to a lane: the controller, the controller by suggestion, or the machine.',
    answer: LaneAnswer,

    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'lane-unknown', 'lane-mode-unchanged'],
  })
  set(@Param() path: LanePath, @Body() body: SetLaneModeBody, @Context() context: CommandContext) {
    return this.commands.execute(new SetLaneMode(context, path.gate, path.lane, body.mode));
  }
}
