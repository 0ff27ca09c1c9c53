import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Principal } from '../../../shared/domain/roles.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { OpenReadAnswer } from './open-read.answer.js';
import { OpenReads } from './open-reads.query.js';

export class OpenReadsQuery extends PageQuery {
  @ApiPropertyOptional({
    example: 'HN-XUAN-CUONG',
    description: 'What was seen in this yard; without, in all in which I work.',
  })
  @Optional()
  @Matches(PLACE_NAME)
  yard?: string;
}

@ApiTags('counter')
@Controller('plate-reads')
export class OpenReadsController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('YARD_OPERATOR', 'GATE_CLERK', 'SUPERVISOR')
  @QuestionRoute({
    summary:
      'Plates that cameras read at my gate, or in the yards to which I am posted, and that checked nobody in, oldest first, with whom it may have been',
    answer: OpenReadAnswer,
    list: true,
    refusals: ['malformed-request', 'wrong-yard'],
  })
  list(@By() by: Principal, @Query() page: OpenReadsQuery): Promise<Page<OpenReadAnswer>> {
    return this.questions.execute(new OpenReads(by, page));
  }
}
