import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { WithdrawLookout } from '../withdraw-lookout/withdraw-lookout.handler.js';
import { LOOKERS } from '../lookout-access.js';
import { LookoutAnswer, OpenedLookoutAnswer } from '../lookout.answer.js';
import { OpenLookout } from '../open-lookout/open-lookout.handler.js';
import { ListLookouts } from './list-lookouts.query.js';

@ApiTags('lookouts')
@Controller('lookouts')
export class LookoutsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Get()
  @Allow(...LOOKERS)
  @QuestionRoute({
    summary: "The own agency's lookouts at the own gate, the latest first; what is sealed stays so.",
    answer: LookoutAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<LookoutAnswer>> {
    return this.questions.execute(new ListLookouts(by, page));
  }

  @Post(':lookout/open')
  @HttpCode(200)
  @Allow(...LOOKERS)
  @CommandRoute({
    summary: 'Read what is looked for and why. Who read it is logged.',
    answer: OpenedLookoutAnswer,
    refusals: ['not-found'],
  })
  open(@Param('lookout', Id) lookout: string, @Context() context: CommandContext) {
    return this.commands.execute(new OpenLookout(context, lookout));
  }

  @Post(':lookout/withdraw')
  @HttpCode(200)
  @Allow('AGENCY_HEAD')
  @CommandRoute({
    summary: 'Look out for it no more.',
    answer: LookoutAnswer,
    refusals: ['not-found', 'lookout-ended'],
  })
  withdraw(@Param('lookout', Id) lookout: string, @Context() context: CommandContext) {
    return this.commands.execute(new WithdrawLookout(context, lookout));
  }
}
