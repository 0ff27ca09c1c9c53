import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { EvidenceAnswer } from '../evidence.answer.js';
import { EVIDENCE_TAKERS } from '../evidence-access.js';
import { ListEvidence } from './list-evidence.query.js';

@ApiTags('evidence')
@Controller('evidence-exports')
export class EvidenceListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...EVIDENCE_TAKERS, 'PROVINCE')
  @QuestionRoute({
    summary: 'Who took or asked for evidence by which order: of the own agency; the auditor sees all.',
    answer: EvidenceAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<EvidenceAnswer>> {
    return this.questions.execute(new ListEvidence(by, page));
  }
}
