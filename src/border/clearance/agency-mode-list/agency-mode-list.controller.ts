import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { DECIDERS } from '../clearance-access.js';
import { AgencyModesAnswer } from './agency-mode.answer.js';
import { AgencyModeList } from './agency-mode-list.query.js';

@ApiTags('clearance')
@Controller('gates/:gate/agency-modes')
export class AgencyModeListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @ApiParam({ name: 'gate', enum: GATES })
  @Allow(...DECIDERS, 'GATE_CLERK', 'PROVINCE', 'AUDITOR', 'ADMIN')
  @QuestionRoute({
    summary: 'How each agency works at a gate, and every change that was proposed.',
    answer: AgencyModesAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  list(@By() by: Principal, @Param('gate', GatePipe) gate: Gate): Promise<AgencyModesAnswer> {
    return this.questions.execute(new AgencyModeList(by, gate));
  }
}
