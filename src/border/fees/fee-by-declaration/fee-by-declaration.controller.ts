import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { FEE_READERS } from '../fee-access.js';
import { FeeQuoteAnswer } from '../fee.answer.js';
import { MeasuresBody, measuresOf } from '../measures.body.js';
import { FeeByDeclaration } from './fee-by-declaration.query.js';
import { BankTransferAnswer, TransferOfFee } from './transfer-of-fee.query.js';

@ApiTags('fees')
@Controller('fees/:declaration')
export class FeeByDeclarationController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...FEE_READERS)
  @QuestionRoute({
    summary: 'What the trip of a declaration costs as things stand, and its invoice once there is one.',
    answer: FeeQuoteAnswer,
    refusals: ['not-found', 'wrong-gate', 'fee-measured-by-gate'],
  })
  one(
    @Param('declaration', Id) declaration: string,
    @Query() told: MeasuresBody,
    @By() by: Principal,
  ): Promise<FeeQuoteAnswer> {
    return this.questions.execute(new FeeByDeclaration(by, declaration, measuresOf(told)));
  }

  @Get('transfer')
  @Allow(...FEE_READERS)
  @QuestionRoute({
    summary: 'How to pay what is due by transfer: account, reference, text of the VietQR code.',
    answer: BankTransferAnswer,
    refusals: ['not-found', 'wrong-gate', 'fee-not-invoiced', 'fee-rule-missing', 'fee-settled', 'fee-account-missing'],
  })
  transfer(@Param('declaration', Id) declaration: string, @By() by: Principal): Promise<BankTransferAnswer> {
    return this.questions.execute(new TransferOfFee(by, declaration));
  }
}
