import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FeeAnswer } from '../fee.answer.js';
import { TakeFeePayment } from './take-fee-payment.handler.js';

const AT_THE_COUNTER = ['CASH', 'CARD'] as const;

export class TakeFeePaymentBody {
  @ApiProperty({ example: 100_000, description: 'All that is due, in whole đồng.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  dong: number;
  @ApiProperty({ enum: AT_THE_COUNTER }) @IsIn(AT_THE_COUNTER) means: (typeof AT_THE_COUNTER)[number];
}

@ApiTags('fees')
@Controller('fees/:declaration/payments')
export class TakeFeePaymentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('CASHIER')
  @CommandRoute({
    summary: 'Take what is due at the counter. The answer holds the receipt; the check of the fee passes by it.',
    answer: FeeAnswer,
    refusals: [
      'not-found',
      'wrong-gate',
      'fee-not-invoiced',
      'fee-rule-missing',
      'fee-settled',
      'fee-amount-other',
      'receipt-used',
    ],
  })
  take(
    @Param('declaration', Id) declaration: string,
    @Body() { dong, means }: TakeFeePaymentBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new TakeFeePayment(context, declaration, dong, means));
  }
}
