import { Controller, Get, Header, Param, Req, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../../shared/clock/clock.js';
import { printedAs } from '../../../shared/domain/role-words.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Refusals } from '../../../shared/http/route.js';
import { pdfOf } from '../../../shared/print/pdf-of.js';
import { printedSlip } from './printed-slip.js';
import { inAll } from './slip-words.js';
import { SlipOfTicket } from './slip-of-ticket.query.js';

@ApiTags('counter')
@Controller('tickets/:ticket/slip')
export class SlipController {
  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Its links lead back to where it was asked for; the secret in them stands behind `#`. */
  @Get()
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  @Allow('GATE_CLERK', 'YARD_OPERATOR', 'KIOSK', 'FIRM_ADMIN', 'DISPATCHER')
  @ApiOperation({
    summary:
      'The slip of a ticket for an 80 mm printer: code, pass, yard, where it is called to, what is missing, and the link that completes it',
  })
  @ApiResponse({
    status: 200,
    description: 'The slip.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals('not-found', 'wrong-gate', 'pass-over')
  async slip(
    @Param('ticket', Id) ticket: string,
    @By() by: Principal,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const slip = await this.questions.execute(new SlipOfTicket(ticket, by));
    const origin = `${request.protocol}://${request.host}`;
    const pdf = await pdfOf(printedSlip(slip, origin, this.clock.now(), inAll(printedAs(by.roles))));
    return new StreamableFile(pdf, { type: 'application/pdf' });
  }
}
