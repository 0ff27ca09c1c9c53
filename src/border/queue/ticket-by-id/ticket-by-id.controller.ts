import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { TICKET_READERS } from '../ticket-readers.js';
import { TicketAnswer } from '../ticket-answer.js';
import { TicketById } from './ticket-by-id.handler.js';

@ApiTags('queue')
@Controller('tickets/:ticket')
export class TicketByIdController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow(...TICKET_READERS)
  @QuestionRoute({
    summary: 'A ticket as it stands: of your own firm, or of your gate',
    answer: TicketAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  ticket(@Param('ticket', Id) ticket: string, @By() by: Principal): Promise<TicketAnswer> {
    return this.queries.execute(new TicketById(ticket, by));
  }
}
