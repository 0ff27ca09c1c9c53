import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { OpenReadAnswer } from './open-read.answer.js';
import { OpenReads } from './open-reads.query.js';

@ApiTags('counter')
@Controller('plate-reads')
export class OpenReadsController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('YARD_OPERATOR', 'GATE_CLERK', 'SUPERVISOR')
  @QuestionRoute({
    summary: 'Plates that cameras read at my gate and that checked nobody in, oldest first, with whom it may have been',
    answer: OpenReadAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<OpenReadAnswer>> {
    return this.questions.execute(new OpenReads(by, page));
  }
}
