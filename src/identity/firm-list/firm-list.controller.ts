import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { Optional } from '../../shared/http/field-rules.js';
import { FirmList, FirmRow } from './firm-list.query.js';

class FirmListQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'A whole tax code.', example: '4900234569' })
  @Optional()
  @IsString()
  @MaxLength(40)
  taxCode?: string;
}

@ApiTags('identity')
@Controller('firms')
export class FirmListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ADMIN', 'GATE_CLERK')
  @QuestionRoute({ summary: 'The firms, oldest first', answer: FirmRow, list: true })
  list(@By() by: Principal, @Query() { taxCode, ...page }: FirmListQuery): Promise<Page<FirmRow>> {
    return this.questions.execute(new FirmList(by, taxCode, page));
  }
}
