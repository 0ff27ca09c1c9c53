import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Flag, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { BankPaymentAnswer } from '../bank-payment.answer.js';
import { PAYMENT_STATES, type PaymentState } from '../domain/fee-events.js';
import { ListBankPayments } from './list-bank-payments.query.js';

export class BankPaymentListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;
  @ApiPropertyOptional({ enum: PAYMENT_STATES }) @Optional() @IsIn(PAYMENT_STATES) state?: PaymentState;
  @ApiPropertyOptional({ type: Boolean, description: 'Only those of which something is open, or is not.' })
  @Flag()
  open?: boolean;
}

@ApiTags('fees')
@Controller('bank-payments')
export class BankPaymentListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ACCOUNTANT', 'SUPERVISOR', 'AUDITOR')
  @QuestionRoute({
    summary: 'Payments that the bank told, each with what the accountant does next.',
    answer: BankPaymentAnswer,
    list: true,
    refusals: ['wrong-gate', 'malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: BankPaymentListQuery): Promise<Page<BankPaymentAnswer>> {
    return this.questions.execute(new ListBankPayments(by, filter));
  }
}
