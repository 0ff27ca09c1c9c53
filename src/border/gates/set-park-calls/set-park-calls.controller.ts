import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { LANE_MODES, type LaneMode } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { YardPath } from '../places.js';
import { ParkAnswer } from '../yard-list/yard-answer.js';
import { SetParkCalls } from './set-park-calls.handler.js';

export class SetParkCallsBody {
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG', description: 'The gate yard that its vehicles are called to.' })
  @Optional()
  @Matches(PLACE_NAME)
  leadsTo?: string;

  @ApiPropertyOptional({ enum: LANE_MODES }) @Optional() @IsIn(LANE_MODES) mode?: LaneMode;

  @ApiPropertyOptional({ minimum: 1, maximum: 240, description: 'Minutes from the park to that yard.' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(240)
  travelMinutes?: number;

  @ApiPropertyOptional({ minimum: 10, maximum: 720, description: 'Minutes until a call that is not followed is over.' })
  @Optional()
  @IsInt()
  @Min(10)
  @Max(720)
  answerMinutes?: number;

  @ApiPropertyOptional({
    minimum: 0,
    maximum: 120,
    description: 'Minutes beyond the way after which others go before. Counts for calls made from then on.',
  })
  @Optional()
  @IsInt()
  @Min(0)
  @Max(120)
  slackMinutes?: number;
}

export class ParkCallsAnswer {
  @ApiProperty({ example: 'HN-VIETTEL' }) yard: string;
  @ApiProperty({ type: ParkAnswer }) park: ParkAnswer;
}

@ApiTags('yards')
@Controller('gates/:gate/yards')
export class SetParkCallsController {
  constructor(private readonly commands: CommandBus) {}

  @Put(':yard/park')
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Set how a park before the gate is called: to which yard, who decides, and its time limits.',
    answer: ParkCallsAnswer,
    refusals: [
      'sign-in-needed',
      'not-allowed',
      'wrong-gate',
      'yard-unknown',
      'not-a-park',
      'not-a-gate-yard',
      'park-unchanged',
    ],
  })
  set(@Param() path: YardPath, @Body() body: SetParkCallsBody, @Context() context: CommandContext) {
    return this.commands.execute(new SetParkCalls(context, path.gate, path.yard, body));
  }
}
