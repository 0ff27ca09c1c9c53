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
import { AnswerCall } from './answer-call.handler.js';

@ApiTags('queue')
@Controller('tickets/:ticket/answer-call')
export class AnswerCallController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'YARD_OPERATOR')
  @ForCaller('ANSWER_CALL')
  @CommandRoute({
    summary: 'Answer a call; a yard operator does it by scanning the vehicle at the yard’s exit',
    answer: TicketAnswer,
    refusals: ['not-found', 'wrong-gate', 'wrong-yard', 'not-called'],
  })
  answer(@Param('ticket', Id) ticket: string, @Context() context: CommandContext): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new AnswerCall(ticket, context));
  }
}
