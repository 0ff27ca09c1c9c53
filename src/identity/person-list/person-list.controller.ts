import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { PEOPLE, type Principal, type Role } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Flag, Optional, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { PERSON_STATUSES, type PersonStatus } from '../person.entity.js';
import { PEOPLE_SORTS, PeopleISee, PersonRow, type PeopleSort } from './person-list.query.js';

export class PersonListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PEOPLE, description: 'Who have this role, among others.' })
  @Optional()
  @IsIn(PEOPLE)
  role?: Role;

  @ApiPropertyOptional({ enum: PERSON_STATUSES }) @Optional() @IsIn(PERSON_STATUSES) status?: PersonStatus;
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;
  @ApiPropertyOptional({ enum: AGENCIES }) @Optional() @IsIn(AGENCIES) agency?: Agency;

  @ApiPropertyOptional({ type: Boolean, description: 'Only people of firms, or only the others.' })
  @Flag()
  ofFirms?: boolean;

  @ApiPropertyOptional({
    example: 'nguyen',
    description: 'A part of the name, with or without accents. Finds nobody whose name the asker does not see.',
  })
  @Optional()
  @SearchText(60)
  name?: string;

  @ApiPropertyOptional({
    enum: PEOPLE_SORTS,
    description: 'The oldest first unless told. People whose names the asker does not see come last both ways.',
  })
  @Optional()
  @IsIn(PEOPLE_SORTS)
  sort?: PeopleSort;
}

@ApiTags('identity')
@Controller('people')
export class PersonListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ADMIN', 'FIRM_ADMIN', 'AGENCY_HEAD')
  @QuestionRoute({ summary: 'The accounts that I keep, oldest first unless told', answer: PersonRow, list: true })
  list(@By() by: Principal, @Query() filter: PersonListQuery): Promise<Page<PersonRow>> {
    return this.questions.execute(new PeopleISee(by, filter));
  }
}
