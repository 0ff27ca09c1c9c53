import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { DeviceList, DeviceRow } from './device-list.query.js';

@ApiTags('identity')
@Controller('devices')
export class DeviceListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ADMIN', 'SUPERVISOR')
  @QuestionRoute({
    summary: 'The displays, cameras and kiosks, oldest first; a supervisor sees those of his gate',
    answer: DeviceRow,
    list: true,
  })
  list(@Query() page: PageQuery, @By() by: Principal): Promise<Page<DeviceRow>> {
    return this.questions.execute(new DeviceList(page, by));
  }
}
