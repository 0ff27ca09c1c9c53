import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { Instant } from '../../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { DrawEntryAnswer } from '../draw-list/draw-entry.answer.js';
import { EnterDraw } from './enter-draw.handler.js';

export class EnterDrawBody {
  @ApiProperty({ format: 'uuid', description: 'An accepted declaration of your firm without a place.' })
  @IsUUID()
  declaration!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-23T01:00:00Z', description: 'Start of a whole hour.' })
  @Instant()
  hour!: string;
}

@ApiTags('queue')
@Controller('draw-entries')
export class EnterDrawController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('BOOK')
  @CommandRoute({
    summary: 'Wait for a place of an hour that others give back: it is drawn by lot (docs/draws.md)',
    answer: DrawEntryAnswer,
    status: 201,
    refusals: [
      'not-found',
      'wrong-gate',
      'declaration-not-ready',
      'declaration-incomplete',
      'route-closed',
      'goods-closed',
      'hour-not-whole',
      'already-entered',
      'has-a-place',
      'draw-over',
      'draw-too-far',
      'entries-used',
    ],
  })
  enter(@Body() body: EnterDrawBody, @Context() context: CommandContext): Promise<Committed<DrawEntryAnswer>> {
    return this.commands.execute(new EnterDraw(body.declaration, new Date(body.hour), context));
  }
}
