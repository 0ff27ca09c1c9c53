import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Instant, Optional } from '../../../shared/http/field-rules.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ROADSIDE_PLACES, type RoadsidePlace } from '../domain/roadside.js';
import { RecordRoadsideCount } from './record-roadside-count.handler.js';

export class RoadsideCountBody {
  @ApiProperty({ enum: ROADSIDE_PLACES }) @IsIn(ROADSIDE_PLACES) place: RoadsidePlace;
  @ApiProperty({ minimum: 0, example: 41 }) @IsInt() @Min(0) @Max(20_000) fruit: number;
  @ApiProperty({ minimum: 0, example: 12 }) @IsInt() @Min(0) @Max(20_000) other: number;
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it was counted; now unless told. The same place and instant again corrects what was told of it.',
  })
  @Optional()
  @Instant()
  at?: string;
}

export class RoadsideCountAnswer {
  @ApiProperty({ format: 'date-time' }) at: string;
}

@ApiTags('reports')
@Controller('gates/:gate/roadside-counts')
export class RecordRoadsideCountController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('TRAFFIC_POLICE', 'GATE_CLERK', 'YARD_OPERATOR', 'SUPERVISOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @CommandRoute({
    summary:
      'Say how many trucks wait outside a gate and are not yet registered; told again for one place and instant, it is corrected.',
    answer: RoadsideCountAnswer,
    status: 201,
    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'count-in-the-future'],
  })
  record(@Param('gate', GatePipe) gate: Gate, @Body() body: RoadsideCountBody, @Context() context: CommandContext) {
    return this.commands.execute(new RecordRoadsideCount(context, gate, body));
  }
}
