import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import {
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../shared/domain/place.js';
import { Instant } from '../../../shared/http/field-rules.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { SetSlotCapacity } from './set-slot-capacity.handler.js';

export class SetSlotCapacityBody {
  @ApiProperty({ example: 'HN-1119' }) @Matches(/^[A-Z0-9-]{2,30}$/) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction!: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) @IsIn(QUEUE_CLASSES) class!: QueueClass;
  @ApiProperty({ example: 60, description: 'Vehicles in an hour.' }) @IsInt() @Min(0) @Max(1000) perHour!: number;
  @ApiProperty({ example: 70, description: 'Percent kept for bookings.' })
  @IsInt()
  @Min(0)
  @Max(100)
  bookedShare!: number;
  @ApiProperty({ format: 'date-time', description: 'Hours that are already open keep their capacity.' })
  @Instant()
  from!: string;
}

export class SlotPlacesAnswer {
  @ApiProperty({ example: 42, description: 'Places for bookings in an hour.' }) places!: number;
}

@ApiTags('queue')
@Controller('gates/:gate/slot-capacity')
export class SetSlotCapacityController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @CommandRoute({
    summary: 'Set how many vehicles of a class an hour takes, and the share kept for bookings',
    answer: SlotPlacesAnswer,
    refusals: ['not-found', 'wrong-gate', 'slot-capacity-unchanged'],
  })
  set(
    @Param('gate', GatePipe) gate: Gate,
    @Body() body: SetSlotCapacityBody,
    @Context() context: CommandContext,
  ): Promise<Committed<SlotPlacesAnswer>> {
    const { route, direction, class: kind, perHour, bookedShare } = body;
    const setting = { gate, route, direction, class: kind, perHour, bookedShare, from: new Date(body.from) };
    return this.commands.execute(new SetSlotCapacity(setting, context));
  }
}
