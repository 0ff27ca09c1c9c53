import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ROLES, type Role } from '../../domain/roles.js';
import { Allow } from '../../http/allow.js';
import { PageQuery, type Page } from '../../http/paging.js';
import { QuestionRoute } from '../../http/route.js';
import { DifferenceAnswer } from '../difference.answer.js';
import { INSIDERS } from '../setting-access.js';
import { settingAt } from '../setting-address.js';
import { CHANGE_STATUSES, type ChangeStatus } from '../setting-change.answer.js';
import { VALUE } from '../value-schema.js';
import { SettingHistory } from './setting-history.query.js';
import type { SettingHistoryEntry } from './setting-history.js';

export class SettingHistoryAnswer implements SettingHistoryEntry {
  @ApiProperty({ format: 'uuid' }) change: string;
  @ApiProperty({ enum: CHANGE_STATUSES }) what: ChangeStatus;
  @ApiProperty({ format: 'uuid', description: 'Reference of the person.' }) by: string;
  @ApiProperty({ enum: ROLES }) as: Role;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who had proposed what a second person confirmed.' })
  proposedBy?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'From when the value holds.' }) from?: string;
  @ApiPropertyOptional(VALUE) value?: object;
  @ApiPropertyOptional({
    type: DifferenceAnswer,
    isArray: true,
    description: 'Against what would have held from then on.',
  })
  differences?: readonly DifferenceAnswer[];
}

@ApiTags('settings')
@Controller('settings/:setting/:scope/history')
export class SettingHistoryController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...INSIDERS)
  @QuestionRoute({
    summary: 'Who changed a setting, when, from when on, and what differed; newest first',
    answer: SettingHistoryAnswer,
    list: true,
    refusals: ['not-found'],
  })
  async history(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<SettingHistoryEntry>> {
    return this.questions.execute(new SettingHistory(settingAt(name, scope), limit, cursor));
  }
}
