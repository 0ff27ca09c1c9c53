import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import {
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type CargoKind,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../../shared/domain/place.js';
import type { CommandContext } from '../../../../shared/event-store/types.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { DIVERSION_REASONS, type DiversionReason } from '../../domain/ticket-diversion.js';
import { DivertMany, type DiversionVerdict } from './divert-many.handler.js';

const YARD = /^[A-Z0-9-]{2,30}$/;
const MOST = 200;

export class DivertBody {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @Matches(YARD) from!: string;
  @ApiProperty({ example: 'HN-VIETTEL' }) @Matches(YARD) to!: string;
  @ApiProperty({ enum: DIVERSION_REASONS }) @IsIn(DIVERSION_REASONS) reason!: DiversionReason;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'These tickets; without, all in the yard that are as the other members say, who came last first.',
  })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  tickets?: string[];

  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;
  @ApiPropertyOptional({ enum: QUEUE_CLASSES }) @Optional() @IsIn(QUEUE_CLASSES) class?: QueueClass;
  @ApiPropertyOptional({ enum: CARGO_KINDS }) @Optional() @IsIn(CARGO_KINDS) cargo?: CargoKind;

  @ApiPropertyOptional({ example: 40, maximum: MOST, description: 'At most so many.' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  most?: number;
}

const VERDICTS = ['done', 'refused'] as const;

export class DiversionVerdictAnswer implements DiversionVerdict {
  @ApiProperty({ format: 'uuid' }) ticket!: string;
  @ApiProperty({ enum: VERDICTS }) verdict!: (typeof VERDICTS)[number];
  @ApiPropertyOptional({ example: 'yard-full', description: 'Why it was refused.' }) code?: string;
}

export class DiversionsAnswer {
  @ApiProperty({ type: [DiversionVerdictAnswer] }) items!: DiversionVerdictAnswer[];
}

@ApiTags('queue')
@Controller('gates/:gate/diversions')
export class DivertController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('YARD_OPERATOR', 'SUPERVISOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @CommandRoute({
    summary: 'Send waiting vehicles from one yard to another; each is judged alone and keeps its place in the queue',
    answer: DiversionsAnswer,
    refusals: ['wrong-gate', 'wrong-yard', 'not-found'],
  })
  divert(@Param('gate', GatePipe) gate: Gate, @Body() body: DivertBody, @Context() context: CommandContext) {
    const { from, to, reason, most = MOST, ...whom } = body;
    return this.commands.execute(new DivertMany(gate, from, to, reason, { ...whom, most }, context));
  }
}
