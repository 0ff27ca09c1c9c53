import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FeeAnswer } from '../fee.answer.js';
import { MeasuresBody, measuresOf } from '../measures.body.js';
import { InvoiceFee } from './invoice-fee.handler.js';

@ApiTags('fees')
@Controller('fees/:declaration/invoice')
export class InvoiceFeeController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'CASHIER')
  @CommandRoute({
    summary: 'Write the invoice of a trip by the tariff of now, or write it anew. What the gate measured counts.',
    answer: FeeAnswer,
    refusals: [
      'not-found',
      'wrong-gate',
      'fee-trip-over',
      'fee-measure-missing',
      'fee-rule-missing',
      'fee-measured-by-gate',
      'fee-settled',
    ],
  })
  invoice(
    @Param('declaration', Id) declaration: string,
    @Body() told: MeasuresBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new InvoiceFee(context, declaration, measuresOf(told ?? {})));
  }
}
