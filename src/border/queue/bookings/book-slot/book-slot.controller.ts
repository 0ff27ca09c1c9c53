import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Instant, Optional } from '../../../../shared/http/field-rules.js';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { BookSlot } from './book-slot.handler.js';

export class BookSlotBody {
  @ApiProperty({ format: 'uuid', description: 'An accepted declaration of your firm.' })
  @IsUUID()
  declaration!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-23T01:00:00Z', description: 'Start of a whole hour.' })
  @Instant()
  hour!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The block of your firm in that hour which kept the place.' })
  @Optional()
  @IsUUID()
  block?: string;
}

@ApiTags('queue')
@Controller('tickets')
export class BookSlotController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('BOOK')
  @CommandRoute({
    summary: 'Book a place in an hour of the queue',
    answer: TicketAnswer,
    status: 201,
    refusals: [
      'not-found',
      'wrong-gate',
      'declaration-not-ready',
      'declaration-incomplete',
      'already-booked',
      'route-closed',
      'goods-closed',
      'hour-not-whole',
      'slot-closed',
      'slot-too-far',
      'slot-full',
      'slot-in-draw',
      'firm-share-used',
      'block-over',
      'block-of-other',
    ],
  })
  book(@Body() body: BookSlotBody, @Context() context: CommandContext): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new BookSlot(body.declaration, new Date(body.hour), context, body.block));
  }
}
