import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Words } from '../../shared/domain/problem.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Language } from '../../shared/http/language.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import { ProcedureByCode, type Procedure } from '../procedures/index.js';
import { AnswerBook } from './answer-book.js';
import { ASSISTANT_PERSON } from './assistant-person.setting.js';
import { composeGate } from './compose-gate.js';
import { REPORT_ACT, composeProcedure, officeOf } from './compose-procedure.js';
import type { Aspect, ComposedAnswer, Person } from './domain/answer-parts.js';
import { askedFor } from './domain/asked-for.js';
import { gatesNamed } from './domain/gates-named.js';
import { isTopic } from './domain/topics.js';
import { verdictOf, type Verdict } from './domain/verdict.js';
import { withoutPersonal } from './domain/without-personal.js';
import { GateFacts } from './gate-facts.js';
import { COUNTER, TOPIC_TITLES } from './gate-words.js';
import { PhraseByModel, type PhrasedAnswer } from './phrase-by-model.js';
import { Unanswered } from './unanswered.js';

/** What may be answered; `about` is a code of a procedure or a topic. */
export interface Choice {
  readonly about: string;
  readonly title: Words;
}

export interface AssistantAnswer {
  readonly outcome: 'ANSWERED' | 'ASKED_BACK' | 'NOT_KNOWN';
  /** What of it was asked for. */
  readonly asked: readonly Aspect[];
  readonly about?: string;
  readonly answer?: ComposedAnswer;
  readonly phrased?: PhrasedAnswer;
  /** Which one is meant; or, beside an answer, what else may have been. */
  readonly choices: readonly Choice[];
  /** Who helps on where nothing is known or nothing sure. */
  readonly person?: Person;
}

/** A question in somebody's words; `about` when he was asked back and chose. Language: of the phrasing by a model alone. */
export interface AskedQuestion {
  readonly text: string;
  readonly about?: string | undefined;
  readonly language: Language;
}

/** Answers from what the platform holds, asks back, or says that it does not know. */
export class AnswerQuestion extends Query<AssistantAnswer> {
  constructor(readonly question: AskedQuestion) {
    super();
  }
}

@QueryHandler(AnswerQuestion)
export class AnswerQuestionHandler implements IQueryHandler<AnswerQuestion> {
  constructor(
    private readonly book: AnswerBook,
    private readonly questions: QueryBus,
    private readonly gates: GateFacts,
    private readonly store: EventStore,
    private readonly model: PhraseByModel,
    private readonly unanswered: Unanswered,
  ) {}

  /** Throws `not-found` for a choice that is none. */
  async execute({ question }: AnswerQuestion): Promise<AssistantAnswer> {
    const { text, about } = question;
    const asked = askedFor(text);
    const verdict = about === undefined ? await this.verdict(text) : chosen(about);
    switch (verdict.kind) {
      case 'UNKNOWN':
        await this.unanswered.record(withoutPersonal(text));
        return { outcome: 'NOT_KNOWN', asked, choices: [], person: await this.person() };
      case 'ASK_BACK': {
        const [choices, person] = await Promise.all([this.choices(verdict.between), this.person()]);
        return { outcome: 'ASKED_BACK', asked, choices, person };
      }
      case 'ANSWER':
        return this.answered(verdict, question, asked);
    }
  }

  private async verdict(text: string): Promise<Verdict> {
    return verdictOf(await this.book.find(text));
  }

  private async answered(
    { id, also }: Extract<Verdict, { kind: 'ANSWER' }>,
    question: AskedQuestion,
    asked: readonly Aspect[],
  ): Promise<AssistantAnswer> {
    const [made, choices] = await Promise.all([this.compose(id, question.text, asked), this.choices(also)]);
    if (!made) throw refuse('not-found');
    const { answer, office } = made;
    const [phrased, person] = await Promise.all([
      this.model.phrase(withoutPersonal(question.text), answer, question.language),
      this.person(office),
    ]);
    return { outcome: 'ANSWERED', asked, about: id, answer, ...(phrased && { phrased }), choices, person };
  }

  private async compose(
    id: string,
    text: string,
    asked: readonly Aspect[],
  ): Promise<{ readonly answer: ComposedAnswer; readonly office: Words } | undefined> {
    if (isTopic(id)) {
      const named = gatesNamed(text);
      const [gates, rules] = await Promise.all([this.gates.gates(named), this.gates.rules(named[0] ?? 'HUU_NGHI')]);
      return { answer: composeGate(id, { now: this.gates.now, gates, rules }), office: COUNTER };
    }
    const procedure = await this.procedure(id);
    return procedure && { answer: composeProcedure(procedure, asked), office: officeOf(procedure.details) };
  }

  private async choices(ids: readonly string[]): Promise<readonly Choice[]> {
    const found = await Promise.all(
      ids.map(async (about): Promise<readonly Choice[]> => {
        if (isTopic(about)) return [{ about, title: TOPIC_TITLES[about] }];
        const procedure = await this.procedure(about);
        return procedure ? [{ about, title: { vi: procedure.vi, zh: procedure.zh, en: procedure.en } }] : [];
      }),
    );
    return found.flat();
  }

  private procedure(code: string): Promise<Procedure | undefined> {
    return this.questions.execute(new ProcedureByCode(code));
  }

  private async person(office: Words = officeOf(null)): Promise<Person> {
    const { state } = await this.store.load(settingStream(ASSISTANT_PERSON));
    const { telephone } = inForce(state, this.gates.now);
    return { office, ...(telephone && { telephone }), acts: [REPORT_ACT] };
  }
}

const chosen = (about: string): Verdict => ({ kind: 'ANSWER', id: about, also: [] });
