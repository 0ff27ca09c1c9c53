import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { HOLDERS } from '../pass-desk.js';
import { PassAnswer, ShowPass } from './show-pass.query.js';

@ApiTags('passes')
@Controller('tickets/:ticket/pass')
export class ShowPassController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow(...HOLDERS)
  @QuestionRoute({
    summary: 'The pass of a ticket: text of its QR code, and the driver’s link',
    answer: PassAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  show(@Param('ticket', Id) ticket: string, @By() by: Principal): Promise<PassAnswer> {
    return this.queries.execute(new ShowPass(ticket, by));
  }
}
