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
import { AcceptedValueAnswer, OpenedAcceptedValueAnswer } from '../accepted-value.answer.js';
import { VALUE_OFFICERS } from '../declaration-access.js';
import { WithdrawAcceptedValue } from '../withdraw-accepted-value/withdraw-accepted-value.handler.js';
import { ListAcceptedValues } from './list-accepted-values.query.js';

@ApiTags('declarations')
@Controller('accepted-values')
export class AcceptedValuesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Get()
  @Allow(...VALUE_OFFICERS, 'GATE_CLERK')
  @QuestionRoute({
    summary: 'Values that our rules refuse and officers accepted at the own gate, the latest first.',
    answer: OpenedAcceptedValueAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<OpenedAcceptedValueAnswer>> {
    return this.questions.execute(new ListAcceptedValues(by, page));
  }

  @Post(':accepted/withdraw')
  @HttpCode(200)
  @Allow(...VALUE_OFFICERS)
  @CommandRoute({
    summary: 'Accept it no more, by the agency that did; what was declared with it stays declared.',
    answer: AcceptedValueAnswer,
    refusals: ['not-found', 'accepted-value-ended'],
  })
  withdraw(@Param('accepted', Id) accepted: string, @Context() context: CommandContext) {
    return this.commands.execute(new WithdrawAcceptedValue(context, accepted));
  }
}
