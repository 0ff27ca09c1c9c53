import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { CUSTOMS_READERS } from '../customs-access.js';
import { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsPath } from '../customs-path.js';
import { CustomsDeclarationByNumber } from './customs-declaration-by-number.query.js';

@ApiTags('customs')
@Controller('customs-declarations/:customs')
export class CustomsDeclarationByNumberController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...CUSTOMS_READERS)
  @QuestionRoute({
    summary: 'One customs declaration: what holds for every truck, and what each truck carries of it.',
    answer: CustomsDeclarationAnswer,
    refusals: ['not-found', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  byNumber(@By() by: Principal, @Param() path: CustomsPath): Promise<CustomsDeclarationAnswer> {
    return this.questions.execute(new CustomsDeclarationByNumber(by, path.customs));
  }
}
