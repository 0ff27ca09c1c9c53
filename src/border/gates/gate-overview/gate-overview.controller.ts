import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Position } from '../../../shared/http/field-rules.js';
import { Public } from '../../../shared/http/allow.js';
import type { Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { refuse } from '../domain/gate-problems.js';
import { GatePath } from '../places.js';
import { GateAnswer, GateNowAnswer } from './gate-answer.js';
import { GatesOverview } from './gates-overview.query.js';
import { OverviewFreshness } from './overview-freshness.js';

export class OverviewQuery {
  @ApiPropertyOptional({ description: 'Log position that a command answered: the answer waits at most 500 ms for it.' })
  @Position()
  after?: number;
}

@ApiTags('gates')
@Controller('gates')
export class GateOverviewController {
  constructor(
    private readonly questions: QueryBus,
    private readonly freshness: OverviewFreshness,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'Every gate: hours now, lanes, yards.', answer: GateAnswer, list: true })
  async all(@Query() { after }: OverviewQuery): Promise<Page<GateAnswer>> {
    const { fresh, position } = await this.freshness.upTo(after);
    return { items: await this.questions.execute(new GatesOverview()), position, stale: !fresh };
  }

  @Get(':gate')
  @Public()
  @QuestionRoute({
    summary: 'A gate: hours now, lanes, yards.',
    answer: GateNowAnswer,
    refusals: ['gate-not-established'],
  })
  async one(@Param() { gate }: GatePath, @Query() { after }: OverviewQuery): Promise<GateNowAnswer> {
    const { fresh, position } = await this.freshness.upTo(after);
    const [answer] = await this.questions.execute(new GatesOverview(gate));
    if (!answer) throw refuse('gate-not-established');
    return Object.assign(answer, { position, stale: !fresh });
  }
}
