import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { ExchangePlaces, type Exchanged } from './exchange-places.handler.js';

export class ExchangePlacesBody {
  @ApiProperty({ format: 'uuid', description: 'The other ticket, of the same declarer or carrier.' })
  @IsUUID()
  with!: string;
}

export class ExchangedAnswer implements Exchanged {
  @ApiProperty({ type: [TicketAnswer], description: 'Both tickets, the one asked for first.' })
  tickets!: TicketAnswer[];
}

@ApiTags('queue')
@Controller('tickets/:ticket/exchange')
export class ExchangePlacesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('EXCHANGE')
  @CommandRoute({
    summary: 'Exchange the places of two waiting tickets of one firm that stand in one line',
    answer: ExchangedAnswer,
    refusals: [
      'not-found',
      'wrong-gate',
      'not-waiting',
      'vehicle-not-ready',
      'exchange-not-own',
      'exchange-not-alike',
      'exchange-after-set-back',
    ],
  })
  exchange(
    @Param('ticket', Id) ticket: string,
    @Body() body: ExchangePlacesBody,
    @Context() context: CommandContext,
  ): Promise<Committed<Exchanged>> {
    return this.commands.execute(new ExchangePlaces(ticket, body.with, context));
  }
}
