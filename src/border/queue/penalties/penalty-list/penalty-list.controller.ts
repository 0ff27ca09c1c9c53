import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { SORT_SAYS } from '../../../../shared/http/sorting.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { PENALTY_STATUSES, type PenaltyStatus } from '../../domain/conduct.js';
import { CONDUCT_SUBJECTS, type ConductSubject } from '../../domain/conduct-events.js';
import {
  APPEAL_FILTERS,
  ListPenalties,
  PENALTY_SORTS,
  type AppealFilter,
  type PenaltySort,
} from './list-penalties.query.js';
import { OpenedPenaltyAnswer } from './opened-penalty.answer.js';
import { PenaltyAnswer } from './penalty.answer.js';
import { PenaltyById } from './penalty-by-id.query.js';

export class PenaltyListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PENALTY_STATUSES }) @Optional() @IsIn(PENALTY_STATUSES) status?: PenaltyStatus;

  @ApiPropertyOptional({
    enum: APPEAL_FILTERS,
    description: 'Appeals to decide; OVERDUE: their time is over. Or DECIDED ones.',
  })
  @Optional()
  @IsIn(APPEAL_FILTERS)
  appeals?: AppealFilter;

  @ApiPropertyOptional({ enum: CONDUCT_SUBJECTS }) @Optional() @IsIn(CONDUCT_SUBJECTS) subject?: ConductSubject;

  @ApiPropertyOptional({ enum: PENALTY_SORTS, description: SORT_SAYS })
  @Optional()
  @IsIn(PENALTY_SORTS)
  sort?: PenaltySort;
}

@ApiTags('queue')
@Controller('penalties')
export class PenaltyListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'SUPERVISOR', 'PROVINCE', 'AUDITOR')
  @QuestionRoute({
    summary: "Penalties for no-shows, of one's firm or gate, newest first unless told; with the appeals against them",
    answer: PenaltyAnswer,
    list: true,
  })
  list(@By() by: Principal, @Query() filter: PenaltyListQuery): Promise<Page<PenaltyAnswer>> {
    return this.queries.execute(new ListPenalties(by, filter));
  }

  @Get(':penalty')
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'SUPERVISOR')
  @QuestionRoute({
    summary: 'A penalty with the no-shows that it rests on and what the appeal says',
    answer: OpenedPenaltyAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  penalty(@Param('penalty', Id) penalty: string, @By() by: Principal): Promise<OpenedPenaltyAnswer> {
    return this.queries.execute(new PenaltyById(penalty, by));
  }
}
