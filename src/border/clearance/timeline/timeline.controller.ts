import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { READERS } from '../clearance-access.js';
import { ClearancePath } from '../clearance-path.js';
import { TimelineAnswer } from './timeline.answer.js';
import { ClearanceTimeline } from './timeline.query.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/timeline')
export class TimelineController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'What happened in one clearance, as far as the reader may know it.',
    answer: TimelineAnswer,
    refusals: ['not-found', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  timeline(@By() by: Principal, @Param() path: ClearancePath): Promise<TimelineAnswer> {
    return this.questions.execute(new ClearanceTimeline(by, path.declaration));
  }
}
