import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import {
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../../shared/domain/place.js';
import { Instant } from '../../../../shared/http/field-rules.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { Context, NotACommand } from '../../../../shared/http/command-context.js';
import { CommandRoute, QuestionRoute } from '../../../../shared/http/route.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { PreviewSlotCapacity, type CapacityPreview } from './preview-slot-capacity.query.js';
import { SetSlotCapacity, type CapacitySetting } from './set-slot-capacity.handler.js';

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

export class ClassCapacityAnswer {
  @ApiProperty({ example: 60 }) perHour: number;
  @ApiProperty({ example: 70 }) bookedShare: number;
  @ApiProperty({ example: 42, description: 'Places for bookings in an hour.' }) places: number;
}

export class CapacityPreviewAnswer implements CapacityPreview {
  @ApiProperty({ type: ClassCapacityAnswer }) before: ClassCapacityAnswer;
  @ApiProperty({ type: ClassCapacityAnswer }) after: ClassCapacityAnswer;
  @ApiProperty({ example: 12, description: 'Hours open already from then on: they keep their places.' })
  openHours: number;
  @ApiProperty({ example: 90, description: 'Places booked in them.' }) booked: number;
}

@ApiTags('queue')
@Controller('gates/:gate/slot-capacity')
export class SetSlotCapacityController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

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
    return this.commands.execute(new SetSlotCapacity(settingOf(gate, body), context));
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @NotACommand()
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'What another capacity of a class would do, and which open hours keep theirs; nothing is written',
    answer: CapacityPreviewAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  preview(
    @Param('gate', GatePipe) gate: Gate,
    @Body() body: SetSlotCapacityBody,
    @By() by: Principal,
  ): Promise<CapacityPreview> {
    return this.questions.execute(new PreviewSlotCapacity(settingOf(gate, body), by));
  }
}

function settingOf(gate: Gate, { from, ...said }: SetSlotCapacityBody): CapacitySetting {
  return { gate, ...said, from: new Date(from) };
}
