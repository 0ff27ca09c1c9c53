import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Words } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import {
  RESOLUTION_REASON_WORDS,
  RESOLUTION_WORDS,
  SLIP_FACT_WORDS,
  SLIP_OUTCOME_WORDS,
  SLIP_STATE_WORDS,
} from '../domain/paper-words.js';
import { SLIP_STATES, type SlipState } from '../domain/slip.js';
import { PAPER_PEOPLE } from '../paper-access.js';
import { SlipAnswer } from '../slip.answer.js';
import { ListSlips } from './list-slips.query.js';

export class SlipListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: SLIP_STATES }) @Optional() @IsIn(SLIP_STATES) state?: SlipState;
}

type Codes = Readonly<Record<string, Words>>;
const codes = { type: 'object', additionalProperties: { type: 'object' } } as const;

/** Every code of slips, in three languages. */
export class SlipCodesAnswer {
  @ApiProperty(codes) facts: Codes;
  @ApiProperty(codes) states: Codes;
  @ApiProperty(codes) outcomes: Codes;
  @ApiProperty(codes) resolutions: Codes;
  @ApiProperty(codes) resolutionReasons: Codes;
}

@ApiTags('paper-day')
@Controller('paper-slips')
export class SlipsController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...PAPER_PEOPLE)
  @QuestionRoute({
    summary: 'What was entered from slips at the own gate; `state=CONFLICT` is what the supervisor has to resolve.',
    answer: SlipAnswer,
    list: true,
    refusals: ['not-allowed', 'malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: SlipListQuery): Promise<Page<SlipAnswer>> {
    return this.questions.execute(new ListSlips(by, filter));
  }

  @Get('codes')
  @Allow(...PAPER_PEOPLE)
  @QuestionRoute({ summary: 'The closed lists of slips, in three languages.', answer: SlipCodesAnswer })
  codes(): SlipCodesAnswer {
    return {
      facts: SLIP_FACT_WORDS,
      states: SLIP_STATE_WORDS,
      outcomes: SLIP_OUTCOME_WORDS,
      resolutions: RESOLUTION_WORDS,
      resolutionReasons: RESOLUTION_REASON_WORDS,
    };
  }
}
