import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Instant } from '../../../../shared/http/field-rules.js';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { MoveBooking } from './move-booking.handler.js';

export class MoveBookingBody {
  @ApiProperty({ format: 'date-time', example: '2026-11-23T03:00:00Z', description: 'Start of a whole hour.' })
  @Instant()
  hour!: string;
}

@ApiTags('queue')
@Controller('tickets/:ticket/move')
export class MoveBookingController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('MOVE')
  @CommandRoute({
    summary: 'Move a booking to another hour: two free moves within six hours',
    answer: TicketAnswer,
    refusals: [
      'not-found',
      'wrong-gate',
      'booking-over',
      'same-hour',
      'moves-used',
      'move-too-far',
      'route-closed',
      'goods-closed',
      'hour-not-whole',
      'slot-closed',
      'slot-too-far',
      'slot-full',
      'slot-in-draw',
      'firm-share-used',
    ],
  })
  move(
    @Param('ticket', Id) ticket: string,
    @Body() body: MoveBookingBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new MoveBooking(ticket, new Date(body.hour), context));
  }
}
