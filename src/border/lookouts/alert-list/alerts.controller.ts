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
import { AcknowledgeAlert } from '../acknowledge-alert/acknowledge-alert.handler.js';
import { LOOKERS } from '../lookout-access.js';
import { LookoutAlertAnswer } from './alert.answer.js';
import { ListLookoutAlerts } from './list-alerts.query.js';

@ApiTags('lookouts')
@Controller('lookout-alerts')
export class LookoutAlertsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Get()
  @Allow(...LOOKERS)
  @QuestionRoute({
    summary: 'Vehicles that the own agency looks out for and that were seen; those still to take notice of first.',
    answer: LookoutAlertAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<LookoutAlertAnswer>> {
    return this.questions.execute(new ListLookoutAlerts(by, page));
  }

  @Post(':declaration/:alert/acknowledge')
  @HttpCode(200)
  @Allow(...LOOKERS)
  @CommandRoute({
    summary: 'Take notice of an alert.',
    answer: LookoutAlertAnswer,
    refusals: ['not-found', 'alert-acknowledged'],
  })
  acknowledge(
    @Param('declaration', Id) declaration: string,
    @Param('alert', Id) alert: string,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AcknowledgeAlert(context, declaration, alert));
  }
}
