import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { GiveBack } from './give-back.handler.js';

@ApiTags('queue')
@Controller('tickets/:ticket/give-back')
export class GiveBackController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('GIVE_BACK')
  @CommandRoute({
    summary: 'Give a place in the queue back, without penalty',
    answer: TicketAnswer,
    refusals: ['not-found', 'wrong-gate', 'booking-over'],
  })
  giveBack(@Param('ticket', Id) ticket: string, @Context() context: CommandContext): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new GiveBack(ticket, context));
  }
}
