import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Flag, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { FEE_STATUSES, type FeeStatus } from '../domain/fee.js';
import { MONEY_READERS } from '../fee-access.js';
import { ListedFeeAnswer } from './listed-fee.answer.js';
import { FEE_SORTS, ListFees, type FeeSort } from './list-fees.query.js';

export class FeeListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;
  @ApiPropertyOptional({ enum: FEE_STATUSES }) @Optional() @IsIn(FEE_STATUSES) status?: FeeStatus;
  @ApiPropertyOptional({ type: Boolean, description: 'Only those that a cashier set, or only those by the tariff.' })
  @Flag()
  byHand?: boolean;
  @ApiPropertyOptional({ example: 'LS7K2M9Q4X1WA', description: 'The one that a transfer names.' })
  @Optional()
  @Matches(/^[A-Z0-9]{4,20}$/)
  reference?: string;
  @ApiPropertyOptional({ enum: FEE_SORTS, default: 'NEWEST', description: 'UNTIL: whose time ends first.' })
  @Optional()
  @IsIn(FEE_SORTS)
  sort?: FeeSort;
}

@ApiTags('fees')
@Controller('fees')
export class FeeListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...MONEY_READERS)
  @QuestionRoute({
    summary: "Invoices of the own gate, or of all; `byHand=true` lists the cashiers' own amounts for the accountant.",
    answer: ListedFeeAnswer,
    list: true,
    refusals: ['wrong-gate', 'malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: FeeListQuery): Promise<Page<ListedFeeAnswer>> {
    return this.questions.execute(new ListFees(by, filter));
  }
}
