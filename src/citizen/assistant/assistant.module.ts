import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import { AnswerBook } from './answer-book.js';
import { AnswerQuestionHandler } from './answer-question.query.js';
import { AssistantController } from './assistant.controller.js';
import { DealWithQuestionHandler } from './deal-with-question.command.js';
import { GateFacts } from './gate-facts.js';
import { ListUnansweredHandler } from './list-unanswered.query.js';
import { PhraseByModel } from './phrase-by-model.js';
import { Unanswered } from './unanswered.js';

const FORGET_UNANSWERED = 'forget-unanswered-questions';

/** Answers questions on procedures, gates, fees, tickets and dossiers from what the platform holds. */
@Module({
  imports: [CqrsModule],
  controllers: [AssistantController],
  providers: [
    AnswerBook,
    GateFacts,
    PhraseByModel,
    Unanswered,
    AnswerQuestionHandler,
    ListUnansweredHandler,
    DealWithQuestionHandler,
  ],
})
export class AssistantModule {
  constructor(jobs: JobRegistry, unanswered: Unanswered) {
    jobs.handle({ name: FORGET_UNANSWERED, every: '20 2 * * *', run: () => unanswered.forget() });
  }
}
