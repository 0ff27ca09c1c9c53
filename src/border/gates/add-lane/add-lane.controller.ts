import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import {
  CARGO_KINDS,
  DIRECTIONS,
  LANE_KINDS,
  type CargoKind,
  type Direction,
  type LaneKind,
} from '../../../shared/domain/place.js';
import { LaneAnswer } from '../lane-answer.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { GatePath } from '../places.js';
import { AddLane } from './add-lane.handler.js';

export class AddLaneBody {
  @ApiProperty({ example: 'HN-L1' }) @IsString() @Length(4, 30) lane: string;
  @ApiProperty({ example: 'HN-1119' }) @IsString() @Length(4, 30) route: string;
  @ApiProperty({ enum: LANE_KINDS }) @IsIn(LANE_KINDS) kind: LaneKind;
  @ApiProperty({ example: '1', description: 'What the display shows.' }) @IsString() @Length(1, 3) label: string;
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction: Direction;
  @ApiProperty() @IsBoolean() reversible: boolean;
  @ApiProperty({ enum: CARGO_KINDS, isArray: true })
  @IsIn(CARGO_KINDS, { each: true })
  @ArrayNotEmpty()
  @ArrayUnique()
  accepts: CargoKind[];
  @ApiProperty({ example: 'HN-EXPORT', description: 'Lanes of a group share one forward buffer.' })
  @IsString()
  @Length(1, 30)
  group: string;
  @ApiProperty({ minimum: 1, maximum: 600, description: 'Vehicles an hour.' })
  @IsInt()
  @Min(1)
  @Max(600)
  perHour: number;
  @ApiProperty({ minimum: 0, maximum: 240, description: 'From the yard.' })
  @IsInt()
  @Min(0)
  @Max(240)
  travelMinutes: number;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG', description: 'Yard beyond the lane; its room throttles calls.' })
  @Optional()
  @IsString()
  @Length(4, 30)
  leadsTo?: string;
  @ApiPropertyOptional({ description: 'Open from the start.', default: false })
  @Optional()
  @IsBoolean()
  open?: boolean;
}

@ApiTags('lanes')
@Controller('gates/:gate/lanes')
export class AddLaneController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Add a lane.',
    answer: LaneAnswer,
    status: 201,
    refusals: [
      'sign-in-needed',
      'not-allowed',
      'gate-not-established',
      'name-needs-prefix',
      'name-taken',
      'route-unknown',
      'yard-unknown',
    ],
  })
  add(@Param() path: GatePath, @Body() body: AddLaneBody, @Context() context: CommandContext) {
    const { open = false, ...lane } = body;
    return this.commands.execute(new AddLane(context, path.gate, lane, open));
  }
}
