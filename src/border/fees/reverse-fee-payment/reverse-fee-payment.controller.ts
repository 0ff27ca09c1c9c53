import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { REVERSAL_REASONS, type ReversalReason } from '../domain/fee-events.js';
import { FeeAnswer } from '../fee.answer.js';
import { ReverseFeePayment } from './reverse-fee-payment.handler.js';

export class ReverseFeePaymentBody {
  @ApiProperty({ enum: REVERSAL_REASONS }) @IsIn(REVERSAL_REASONS) reason: ReversalReason;
}

@ApiTags('fees')
@Controller('fees/:declaration/receipts/:receipt/reverse')
export class ReverseFeePaymentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('ACCOUNTANT', 'SUPERVISOR')
  @CommandRoute({
    summary: 'Void a receipt: cash went back to the payer; a transfer is open again, to be refunded or assigned.',
    answer: FeeAnswer,
    refusals: ['not-found', 'wrong-gate', 'receipt-unknown', 'fee-check-passed'],
  })
  reverse(
    @Param('declaration', Id) declaration: string,
    @Param('receipt') receipt: string,
    @Body() { reason }: ReverseFeePaymentBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ReverseFeePayment(context, declaration, receipt, reason));
  }
}
