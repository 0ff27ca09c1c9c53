import { Controller, Get, Query, Headers, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { SORT_SAYS } from '../../../shared/http/sorting.js';
import { SpreadsheetRoute, spreadsheetFile, wholeOf } from '../../../shared/spreadsheet/spreadsheet-route.js';
import { COUNTRIES } from '../../declarations/index.js';
import { RELEASE_REASONS, VEHICLE_KINDS, type VehicleKind } from '../domain/vehicle-events.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { FLEET_SORTS, ListFleet, type FleetSort, type ListedVehicle } from './list-fleet.query.js';
import { fleetTable } from './fleet-table.js';

export class FleetListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: VEHICLE_KINDS })
  @Optional()
  @IsIn(VEHICLE_KINDS)
  kind?: VehicleKind;

  @ApiPropertyOptional({ example: '123.45', description: 'A part of the plate in any spelling.' })
  @Optional()
  @Line(20)
  plate?: string;

  @ApiPropertyOptional({ enum: FLEET_SORTS, description: SORT_SAYS })
  @Optional()
  @IsIn(FLEET_SORTS)
  sort?: FleetSort;
}

export class ListedVehicleAnswer implements ListedVehicle {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  vehicle: string;
  @ApiProperty({ enum: VEHICLE_KINDS, example: 'TRACTOR' })
  kind: VehicleKind;
  @ApiProperty({ enum: COUNTRIES, example: 'VN' })
  country: string;
  @ApiProperty({ example: '12C-123.45' })
  plate: string;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  since: string;
  @ApiPropertyOptional({
    example: '2026-11-23T04:00:00.000Z',
    description: 'An officer released it then: it stands in this fleet no longer.',
  })
  releasedAt?: string;
  @ApiPropertyOptional({ enum: RELEASE_REASONS, example: 'SOLD' })
  reason?: string;
}

@ApiTags('fleet')
@Controller('fleet')
export class FleetListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...FLEET_KEEPERS)
  @QuestionRoute({
    summary: 'The vehicles and trailers of one’s firm.',
    answer: ListedVehicleAnswer,
    list: true,
    refusals: ['not-allowed'],
  })
  list(@By() by: Principal, @Query() filter: FleetListQuery): Promise<Page<ListedVehicle>> {
    return this.questions.execute(new ListFleet(by, filter));
  }
  @Get('xlsx')
  @Allow(...FLEET_KEEPERS)
  @SpreadsheetRoute({ summary: 'The vehicles and trailers of one’s firm', refusals: ['not-allowed'] })
  async xlsx(
    @By() by: Principal,
    @Query() filter: FleetListQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const page = await this.questions.execute(new ListFleet(by, wholeOf(filter)));
    return spreadsheetFile('fleet', fleetTable(page), accepted);
  }
}
