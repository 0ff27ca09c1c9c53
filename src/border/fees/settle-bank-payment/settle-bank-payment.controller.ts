import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, IsUUID, Matches } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { BankPaymentAnswer } from '../bank-payment.answer.js';
import { AssignBankPayment } from './assign-bank-payment.handler.js';
import { RefundBankPayment } from './refund-bank-payment.handler.js';

export class AssignBankPaymentBody {
  @ApiProperty({ format: 'uuid', example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' }) @IsUUID() declaration: string;
}

export class RefundBankPaymentBody {
  @ApiProperty({ example: 'UNC-118/2026', description: 'Number of the refund order.' })
  @IsString()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/)
  order: string;
}

@ApiTags('fees')
@Controller('bank-payments/:payment')
export class SettleBankPaymentController {
  constructor(private readonly commands: CommandBus) {}

  @Post('assign')
  @HttpCode(200)
  @Allow('ACCOUNTANT')
  @CommandRoute({
    summary: 'Put what is open of a payment onto a trip of its gate, as much as is due there.',
    answer: BankPaymentAnswer,
    refusals: [
      'not-found',
      'wrong-gate',
      'bank-payment-done',
      'fee-not-invoiced',
      'fee-rule-missing',
      'fee-settled',
      'receipt-used',
    ],
  })
  assign(
    @Param('payment', Id) payment: string,
    @Body() { declaration }: AssignBankPaymentBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AssignBankPayment(context, payment, declaration));
  }

  @Post('refund')
  @HttpCode(200)
  @Allow('ACCOUNTANT')
  @CommandRoute({
    summary: 'Write down that what is open of a payment went back to the payer.',
    answer: BankPaymentAnswer,
    refusals: ['not-found', 'wrong-gate', 'bank-payment-done'],
  })
  refund(
    @Param('payment', Id) payment: string,
    @Body() { order }: RefundBankPaymentBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RefundBankPayment(context, payment, order));
  }
}
