import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Allow } from '../http/allow.js';
import { PageQuery, type Page } from '../http/paging.js';
import { QuestionRoute } from '../http/route.js';
import { AccessLogged, ListAccessLog } from './list-access-log.query.js';
import { Optional } from '../../shared/http/field-rules.js';

export class AccessLogQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'The looks of one person.' })
  @Optional()
  @IsUUID()
  person?: string;
}

@ApiTags('identity')
@Controller('access-log')
export class AccessLogController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('PROVINCE', 'ADMIN', 'AUDITOR')
  @QuestionRoute({ summary: 'What auditors looked at, newest first', answer: AccessLogged, list: true })
  list(@Query() filter: AccessLogQuery): Promise<Page<AccessLogged>> {
    return this.questions.execute(new ListAccessLog(filter));
  }
}
