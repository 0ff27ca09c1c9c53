import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { Allow } from '../../shared/http/allow.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { Optional } from '../../shared/http/field-rules.js';
import { ACCESS_OUTCOMES, FileAccess, ListFileAccesses } from './list-file-accesses.query.js';

export class FileAccessQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @Optional() @IsUUID() file?: string;
  @ApiPropertyOptional({ description: 'The looks of one person.' })
  @Optional()
  @Matches(/^[\w:.-]{1,100}$/)
  person?: string;
  @ApiPropertyOptional({ enum: ACCESS_OUTCOMES })
  @Optional()
  @IsIn(ACCESS_OUTCOMES)
  outcome?: (typeof ACCESS_OUTCOMES)[number];
}

@ApiTags('files')
@Controller('file-accesses')
export class AccessListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('AUDITOR')
  @QuestionRoute({ summary: 'Who opened files and who was refused, newest first', answer: FileAccess, list: true })
  list(@Query() filter: FileAccessQuery): Promise<Page<FileAccess>> {
    return this.questions.execute(new ListFileAccesses(filter));
  }
}
