import { Controller, Get, Headers, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { languageOf } from '../../../../shared/http/language.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { MissingAnswer, inWords } from '../../../declarations/index.js';
import { TICKET_READERS } from '../../ticket-readers.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { TicketById } from './ticket-by-id.handler.js';

export class TicketSeenAnswer extends TicketAnswer {
  @ApiProperty({
    type: [MissingAnswer],
    description: 'What its declaration does not tell yet. Without it the ticket keeps its place and is passed over.',
  })
  missing!: MissingAnswer[];
}

@ApiTags('queue')
@Controller('tickets/:ticket')
export class TicketByIdController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow(...TICKET_READERS)
  @QuestionRoute({
    summary: 'A ticket as it stands: of your own firm, or of your gate',
    answer: TicketSeenAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  async ticket(
    @Param('ticket', Id) ticket: string,
    @By() by: Principal,
    @Headers('accept-language') language?: string,
  ): Promise<TicketSeenAnswer> {
    const { missing, ...seen } = await this.queries.execute(new TicketById(ticket, by));
    return { ...seen, missing: inWords(missing, languageOf(language)) };
  }
}
