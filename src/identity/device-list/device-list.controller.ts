import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { DEVICE_KINDS, type DeviceKind, type Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Flag, Optional } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { DEVICE_SORTS, DeviceList, DeviceRow, type DeviceSort } from './device-list.query.js';

export class DeviceListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;
  @ApiPropertyOptional({ enum: DEVICE_KINDS }) @Optional() @IsIn(DEVICE_KINDS) kind?: DeviceKind;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those that were ended, or only those in use.' })
  @Flag()
  ended?: boolean;

  @ApiPropertyOptional({ enum: DEVICE_SORTS, description: 'The oldest first unless told.' })
  @Optional()
  @IsIn(DEVICE_SORTS)
  sort?: DeviceSort;
}

@ApiTags('identity')
@Controller('devices')
export class DeviceListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ADMIN', 'SUPERVISOR')
  @QuestionRoute({
    summary: 'The displays, cameras, kiosks and booths, oldest first unless told; a supervisor sees those of his gate',
    answer: DeviceRow,
    list: true,
  })
  list(@Query() filter: DeviceListQuery, @By() by: Principal): Promise<Page<DeviceRow>> {
    return this.questions.execute(new DeviceList(filter, by));
  }
}
