import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { READERS } from '../clearance-access.js';
import { ClearancePath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { seenEtag } from '../seen-revision.js';
import { ClearanceById } from './clearance-by-id.query.js';

@ApiTags('clearance')
@Controller('clearances/:declaration')
export class ClearanceByIdController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'One clearance: which checks stand how. Its ETag is what a decision sends as `If-Match`.',
    answer: ClearanceAnswer,
    refusals: ['not-found', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  async byId(
    @By() by: Principal,
    @Param() path: ClearancePath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClearanceAnswer> {
    const answer = await this.questions.execute(new ClearanceById(by, path.declaration));
    void reply.header('etag', seenEtag({ revision: answer.revision, finds: answer.foundCount }));
    return answer;
  }
}
