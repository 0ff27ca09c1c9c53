import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { CUSTOMS_READERS } from '../customs-access.js';
import { CustomsOfDeclarationAnswer } from './customs-of-declaration.answer.js';
import { CustomsOfDeclaration } from './customs-of-declaration.query.js';

@ApiTags('customs')
@Controller('declarations/:id/customs')
export class CustomsOfDeclarationController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...CUSTOMS_READERS)
  @QuestionRoute({
    summary: 'What customs says of all that one vehicle carries.',
    answer: CustomsOfDeclarationAnswer,
    refusals: ['not-found', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  ofDeclaration(@By() by: Principal, @Param('id', Id) id: string): Promise<CustomsOfDeclarationAnswer> {
    return this.questions.execute(new CustomsOfDeclaration(by, id));
  }
}
