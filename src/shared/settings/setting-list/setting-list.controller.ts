import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { AGENCIES, GATES, type Agency, type Gate } from '../../domain/place.js';
import { PEOPLE, type Principal } from '../../domain/roles.js';
import { Allow, By } from '../../http/allow.js';
import { Optional, SearchText } from '../../http/field-rules.js';
import { PageQuery, type Page } from '../../http/paging.js';
import { QuestionRoute } from '../../http/route.js';
import { SettingSummaryAnswer } from '../setting.answer.js';
import { ListSettings, SETTING_SHOWS, type SettingShow } from './setting-list.query.js';
import { SETTING_SORTS, type SettingSort } from './setting-page.js';

export class SettingListQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: GATES,
    description: 'With those of its agencies and of the province; all when missing.',
  })
  @Optional()
  @IsIn(GATES)
  gate?: Gate;

  @ApiPropertyOptional({ enum: AGENCIES }) @Optional() @IsIn(AGENCIES) agency?: Agency;

  @ApiPropertyOptional({
    enum: SETTING_SHOWS,
    description:
      'Those that wait for the caller; those that he may change; those of which another value comes or is proposed.',
  })
  @Optional()
  @IsIn(SETTING_SHOWS)
  show?: SettingShow;

  @ApiPropertyOptional({
    example: 'thu tu',
    description: 'Words of its title or of what it does, in any language, with or without accents.',
  })
  @Optional()
  @SearchText(60)
  text?: string;

  @ApiPropertyOptional({
    enum: SETTING_SORTS,
    description:
      'By when their values began, those that never changed last; without it first what waits for the caller, then what he may change, by name.',
  })
  @Optional()
  @IsIn(SETTING_SORTS)
  sort?: SettingSort;
}

@ApiTags('settings')
@Controller('settings')
export class SettingListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...PEOPLE)
  @QuestionRoute({
    summary: 'Every setting with who may change it, since when it holds, what comes and what waits for a second person',
    answer: SettingSummaryAnswer,
    list: true,
  })
  async list(@By() by: Principal, @Query() filter: SettingListQuery): Promise<Page<SettingSummaryAnswer>> {
    return this.questions.execute(new ListSettings(filter, by));
  }
}
