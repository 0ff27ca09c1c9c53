import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { refuse } from '../domain/gate-problems.js';
import { GatePath } from '../places.js';
import { GateAnswer, GatesAnswer } from './gate-answer.js';
import { GatesOverview } from './gates-overview.query.js';

@ApiTags('gates')
@Controller('gates')
export class GateOverviewController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'Every gate: hours now, lanes, yards.', answer: GatesAnswer })
  async all(): Promise<GatesAnswer> {
    return { items: await this.questions.execute(new GatesOverview()) };
  }

  @Get(':gate')
  @Public()
  @QuestionRoute({
    summary: 'A gate: hours now, lanes, yards.',
    answer: GateAnswer,
    refusals: ['gate-not-established'],
  })
  async one(@Param() { gate }: GatePath): Promise<GateAnswer> {
    const [answer] = await this.questions.execute(new GatesOverview(gate));
    if (!answer) throw refuse('gate-not-established');
    return answer;
  }
}
