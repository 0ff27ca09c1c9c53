import { Controller, Get, Headers, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { AllowByPass, By, OwnTicket } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { languageOf } from '../../../shared/http/language.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { AnswerCall, TicketAnswer } from '../../queue/index.js';
import { DriverTicket, DriverTicketAnswer } from './driver-ticket.query.js';

@ApiTags('driver')
@Controller('driver')
export class DriverTicketController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get('ticket')
  @AllowByPass()
  @QuestionRoute({
    summary: 'The ticket whose pass I opened: where to go, who checks, what is missing',
    answer: DriverTicketAnswer,
    refusals: ['pass-needed'],
  })
  ticket(
    @OwnTicket() ticket: string,
    @By() by: Principal,
    @Headers('accept-language') language?: string,
  ): Promise<DriverTicketAnswer> {
    return this.queries.execute(new DriverTicket(ticket, by, languageOf(language)));
  }

  @Post('answer-call')
  @AllowByPass()
  @CommandRoute({
    summary: 'Answer the call of my ticket: I am coming',
    answer: TicketAnswer,
    refusals: ['pass-needed', 'not-called'],
  })
  answer(@OwnTicket() ticket: string, @Context() context: CommandContext): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new AnswerCall(ticket, context));
  }
}
