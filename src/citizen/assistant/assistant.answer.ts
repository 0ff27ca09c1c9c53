import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsAnswer } from '../../shared/http/words-answer.js';
import type { AssistantAnswer, Choice } from './answer-question.query.js';
import type { DealtWith } from './deal-with-question.command.js';
import {
  ASPECTS,
  SOURCE_KINDS,
  type Act,
  type AnswerLine,
  type AnswerSource,
  type Aspect,
  type ComposedAnswer,
  type Person,
  type SourceKind,
} from './domain/answer-parts.js';
import type { PhrasedAnswer } from './phrase-by-model.js';
import { DEALT_OUTCOMES, type DealtOutcome } from './unanswered.js';

const OUTCOMES = ['ANSWERED', 'ASKED_BACK', 'NOT_KNOWN'] as const;
const LANGUAGES = ['vi', 'zh', 'en'] as const;
const ABOUT = { example: '1.001193', description: 'Code of a procedure, or a topic such as `OPENING_HOURS`.' } as const;

export class AnswerLineAnswer implements AnswerLine {
  @ApiProperty({ enum: [...ASPECTS, 'GATE'] }) aspect: AnswerLine['aspect'];
  @ApiProperty({ type: WordsAnswer }) label: WordsAnswer;
  @ApiProperty({ type: [WordsAnswer] }) texts: readonly WordsAnswer[];
}

export class AnswerSourceAnswer implements AnswerSource {
  @ApiProperty({ enum: SOURCE_KINDS }) kind: SourceKind;
  @ApiProperty({ example: '60/2014/QH13', description: 'Code, number of a law, gate, or name of a setting.' })
  id: string;
  @ApiProperty({ type: WordsAnswer }) title: WordsAnswer;
  @ApiPropertyOptional({ example: '/citizen/procedures/1.001193' }) link?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'As of when.' }) at?: string;
}

export class ActAnswer implements Act {
  @ApiProperty({ type: WordsAnswer }) label: WordsAnswer;
  @ApiProperty({ example: '/citizen/apply/1.001193', description: 'Below the address of the product.' }) link: string;
}

export class ComposedAnswerAnswer implements ComposedAnswer {
  @ApiProperty({ type: WordsAnswer }) title: WordsAnswer;
  @ApiProperty({ type: [AnswerLineAnswer], description: 'What was asked first.' }) lines: readonly AnswerLineAnswer[];
  @ApiProperty({ type: [AnswerSourceAnswer] }) sources: readonly AnswerSourceAnswer[];
  @ApiProperty({ type: [ActAnswer] }) acts: readonly ActAnswer[];
}

export class PhrasedAnswerAnswer implements PhrasedAnswer {
  @ApiProperty({ example: 'Không thu nếu đăng ký trong 60 ngày [2].' }) text: string;
  @ApiProperty({ enum: LANGUAGES }) language: (typeof LANGUAGES)[number];
  @ApiProperty({ type: [Number], example: [2], description: 'Lines that it rests on, from 1.' })
  cites: readonly number[];
}

export class ChoiceAnswer implements Choice {
  @ApiProperty(ABOUT) about: string;
  @ApiProperty({ type: WordsAnswer }) title: WordsAnswer;
}

export class PersonAnswer implements Person {
  @ApiProperty({ type: WordsAnswer }) office: WordsAnswer;
  @ApiPropertyOptional({ example: '02053812345' }) telephone?: string;
  @ApiProperty({ type: [ActAnswer] }) acts: readonly ActAnswer[];
}

export class AssistantAnswerAnswer implements AssistantAnswer {
  @ApiProperty({ enum: OUTCOMES }) outcome: AssistantAnswer['outcome'];
  @ApiProperty({ enum: ASPECTS, isArray: true, description: 'What of it was asked for; empty: nothing in particular.' })
  asked: readonly Aspect[];
  @ApiPropertyOptional(ABOUT) about?: string;
  @ApiPropertyOptional({ type: ComposedAnswerAnswer }) answer?: ComposedAnswerAnswer;
  @ApiPropertyOptional({
    type: PhrasedAnswerAnswer,
    description: 'The same in the words of a model, where one is switched on and cites what it was given.',
  })
  phrased?: PhrasedAnswerAnswer;
  @ApiProperty({
    type: [ChoiceAnswer],
    description: 'Asked back: which is meant. Answered: what else it may have been.',
  })
  choices: readonly ChoiceAnswer[];
  @ApiPropertyOptional({ type: PersonAnswer, description: 'Who helps on.' }) person?: PersonAnswer;
}

export class UnansweredQuestion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'đăng ký flycam ở đâu', description: 'Without numbers, plates and names.' }) text: string;
  @ApiProperty({ example: 3, description: 'How often it was asked.' }) times: number;
  @ApiProperty({ format: 'date-time' }) firstAt: Date;
  @ApiProperty({ format: 'date-time' }) lastAt: Date;
  @ApiPropertyOptional({ enum: DEALT_OUTCOMES, description: 'Missing: open.' }) outcome?: DealtOutcome;
  @ApiPropertyOptional({ format: 'date-time' }) dealtAt?: Date;
}

export class DealtWithAnswer implements DealtWith {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DEALT_OUTCOMES }) outcome: DealtOutcome;
}
