import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { PeopleISee, PersonRow } from './person-list.query.js';

@ApiTags('identity')
@Controller('people')
export class PersonListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ADMIN', 'FIRM_ADMIN', 'AGENCY_HEAD')
  @QuestionRoute({ summary: 'The accounts that I keep, oldest first', answer: PersonRow, list: true })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<PersonRow>> {
    return this.questions.execute(new PeopleISee(by, page));
  }
}
