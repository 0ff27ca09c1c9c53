import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { CommandContext } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, Public } from '../../shared/http/allow.js';
import { Context, NotACommand } from '../../shared/http/command-context.js';
import { Flag, Line, Optional, SearchText } from '../../shared/http/field-rules.js';
import { CallerLine } from '../../shared/http/host.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { AnswerQuestion } from './answer-question.query.js';
import { AssistantAnswerAnswer, DealtWithAnswer, UnansweredQuestion } from './assistant.answer.js';
import { DealWithQuestion } from './deal-with-question.command.js';
import { TOPICS } from './domain/topics.js';
import { ListUnanswered, UNANSWERED_SORTS } from './list-unanswered.query.js';
import { DEALT_OUTCOMES, type DealtOutcome } from './unanswered.js';

/** *Default*: a village behind one address may ask so many in ten minutes. */
const ASKED_FROM = { limit: 120, minutes: 10 } as const;
const ABOUT = new RegExp(String.raw`^(\d\.\d{6}|${TOPICS.join('|')})$`);
const LANGUAGES = ['vi', 'zh', 'en'] as const;

export class QuestionBody {
  @ApiProperty({ example: 'làm giấy khai sinh cho con cần gì', description: 'As one asks; at most 300 characters.' })
  @Line(300)
  text: string;

  @ApiPropertyOptional({ example: '1.001193', description: 'After having been asked back: what was chosen.' })
  @Optional()
  @Matches(ABOUT, { message: 'a code of a procedure or a topic' })
  about?: string;

  @ApiPropertyOptional({ enum: LANGUAGES, default: 'vi', description: 'Of a phrasing; the answer has all three.' })
  @Optional()
  @IsIn(LANGUAGES)
  language?: (typeof LANGUAGES)[number];
}

export class UnansweredSearch extends PageQuery {
  @ApiPropertyOptional({ description: 'True: nobody has dealt with it. False: somebody has.' }) @Flag() open?: boolean;
  @ApiPropertyOptional({ enum: DEALT_OUTCOMES }) @Optional() @IsIn(DEALT_OUTCOMES) outcome?: DealtOutcome;
  @ApiPropertyOptional({ example: 'ho chieu', description: 'Words, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;
  @ApiPropertyOptional({ enum: UNANSWERED_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(UNANSWERED_SORTS)
  sort?: (typeof UNANSWERED_SORTS)[number];
}

export class DealtWithBody {
  @ApiProperty({
    enum: DEALT_OUTCOMES,
    description: 'It can be answered now, it is none of the platform’s, or nobody could make it out.',
  })
  @IsIn(DEALT_OUTCOMES)
  outcome: DealtOutcome;
}

@ApiTags('assistant')
@Controller('assistant')
export class AssistantController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
  ) {}

  /** A body, so that what people ask stands in no server's log. */
  @Post('questions')
  @HttpCode(200)
  @Public()
  @NotACommand()
  @QuestionRoute({
    summary:
      'Ask about procedures, the gates, fees, tickets and dossiers, in Vietnamese or English. Answered from what the platform holds, with its sources; else asked back, or said not to be known.',
    answer: AssistantAnswerAnswer,
    refusals: ['not-found', 'too-many-requests'],
  })
  async ask(
    @Body() { language = 'vi', ...body }: QuestionBody,
    @CallerLine() line: string,
  ): Promise<AssistantAnswerAnswer> {
    await this.tries.take([{ kind: 'assistant question from', of: line, ...ASKED_FROM }]);
    return this.questions.execute(new AnswerQuestion({ ...body, language }));
  }

  @Get('unanswered-questions')
  @Allow('PROVINCE', 'CIVIL_SERVANT', 'ONE_STOP_CLERK')
  @QuestionRoute({
    summary: 'Questions that nothing was known to, without whatever leads to a person',
    answer: UnansweredQuestion,
    list: true,
    refusals: ['malformed-request'],
  })
  unanswered(@Query() search: UnansweredSearch): Promise<Page<UnansweredQuestion>> {
    return this.questions.execute(new ListUnanswered(search));
  }

  @Post('unanswered-questions/:id/dealt-with')
  @HttpCode(200)
  @Allow('PROVINCE', 'CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Say what became of a question that had no answer.',
    answer: DealtWithAnswer,
    refusals: ['sign-in-needed', 'not-allowed', 'not-found', 'unanswered-question-dealt-with'],
  })
  dealtWith(@Param('id', Id) id: string, @Body() { outcome }: DealtWithBody, @Context() context: CommandContext) {
    return this.commands.execute(new DealWithQuestion(context, id, outcome));
  }
}
