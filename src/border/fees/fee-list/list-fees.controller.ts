import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { FEE_STATUSES, type FeeStatus } from '../domain/fee.js';
import { MONEY_READERS } from '../fee-access.js';
import { ListedFeeAnswer } from './listed-fee.answer.js';
import { ListFees } from './list-fees.query.js';

export class FeeListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @IsOptional() @IsIn(GATES) gate?: Gate;
  @ApiPropertyOptional({ enum: FEE_STATUSES }) @IsOptional() @IsIn(FEE_STATUSES) status?: FeeStatus;
  @ApiPropertyOptional({ type: Boolean, description: 'Only those that a cashier set, or only those by the tariff.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  byHand?: boolean;
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
