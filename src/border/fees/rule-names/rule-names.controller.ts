import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { MONEY_READERS } from '../fee-access.js';
import { RuleNameAnswer, RuleNames } from './rule-names.query.js';

export class RuleNamesAnswer {
  @ApiProperty({ type: RuleNameAnswer, isArray: true }) rules: readonly RuleNameAnswer[];
}

@ApiTags('fees')
@Controller('fee-rule-names')
export class RuleNamesController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...MONEY_READERS)
  @QuestionRoute({
    summary: 'What the rules and factors of the tariff are called, those of earlier tariffs among them.',
    answer: RuleNamesAnswer,
  })
  async names(): Promise<RuleNamesAnswer> {
    const names = await this.questions.execute(new RuleNames());
    return { rules: [...names].map(([rule, name]) => ({ rule, name })) };
  }
}
