import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Headers, type StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { SpreadsheetRoute, spreadsheetFile, wholeOf } from '../../../shared/spreadsheet/spreadsheet-route.js';
import { DriverBody } from '../submit-declaration/vehicle.body.js';
import { ListDrivers, type ListedDriver } from './list-drivers.query.js';
import { driverTable } from './driver-table.js';
import { RemoveDriver } from './remove-driver.handler.js';
import { ChangeDriver, SaveDriver, type DriverOutcome } from './save-driver.handler.js';

export class DriverAnswer implements DriverOutcome {
  @ApiProperty({ format: 'uuid' }) readonly driver: string;
}

export class ListedDriverAnswer extends DriverBody implements ListedDriver {
  @ApiProperty({ format: 'uuid', description: 'A declaration names him by it: `savedDrivers`.' })
  readonly driver: string;
}

/** The drivers whom a firm keeps, so that nobody types them for every trip. */
@ApiTags('fleet')
@Controller('drivers')
export class SavedDriversController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Keep a driver of one’s firm.',
    answer: DriverAnswer,
    status: 201,
    refusals: ['invalid-driver', 'driver-already-saved', 'drivers-full', 'not-allowed'],
  })
  save(@Context() context: CommandContext, @Body() body: DriverBody): Promise<Committed<DriverAnswer>> {
    return this.commands.execute(new SaveDriver(context, body));
  }

  @Put(':driver')
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Say anew what is known of a driver; what was declared stays as it is.',
    answer: DriverAnswer,
    refusals: ['not-found', 'invalid-driver', 'driver-already-saved', 'not-allowed'],
  })
  change(
    @Context() context: CommandContext,
    @Param('driver', Id) driver: string,
    @Body() body: DriverBody,
  ): Promise<Committed<DriverAnswer>> {
    return this.commands.execute(new ChangeDriver(context, driver, body));
  }

  @Post(':driver/remove')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Keep a driver no longer; his details are erased here.',
    answer: DriverAnswer,
    refusals: ['not-found', 'not-allowed'],
  })
  remove(@Context() context: CommandContext, @Param('driver', Id) driver: string): Promise<Committed<DriverAnswer>> {
    return this.commands.execute(new RemoveDriver(context, driver));
  }

  @Get()
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @QuestionRoute({
    summary: 'The drivers of one’s firm.',
    answer: ListedDriverAnswer,
    list: true,
    refusals: ['not-allowed'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<ListedDriver>> {
    return this.questions.execute(new ListDrivers(by, page));
  }
  @Get('xlsx')
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @SpreadsheetRoute({ summary: 'The drivers of one’s firm', refusals: ['not-allowed'] })
  async xlsx(
    @By() by: Principal,
    @Query() filter: PageQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const page = await this.questions.execute(new ListDrivers(by, wholeOf(filter)));
    return spreadsheetFile('drivers', driverTable(page), accepted);
  }
}
