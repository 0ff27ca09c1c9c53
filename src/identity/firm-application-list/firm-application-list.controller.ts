import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { Optional } from '../../shared/http/field-rules.js';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../domain/firm-application.js';
import { FirmApplicationList, FirmApplicationRow } from './firm-application-list.query.js';

class FirmApplicationListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: APPLICATION_STATUSES })
  @Optional()
  @IsIn(APPLICATION_STATUSES)
  status?: ApplicationStatus;
}

@ApiTags('identity')
@Controller('firm-applications')
export class FirmApplicationListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR', 'GATE_CLERK', 'ADMIN')
  @QuestionRoute({
    summary: 'The firms that asked to join at my gate, oldest first',
    answer: FirmApplicationRow,
    list: true,
  })
  list(@By() by: Principal, @Query() { status, ...page }: FirmApplicationListQuery): Promise<Page<FirmApplicationRow>> {
    return this.questions.execute(new FirmApplicationList(by, status, page));
  }
}
