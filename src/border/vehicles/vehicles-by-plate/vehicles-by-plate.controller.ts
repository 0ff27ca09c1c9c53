import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { Allow } from '../../../shared/http/allow.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { COUNTRIES, type PlateOf } from '../../declarations/index.js';
import { VEHICLE_SEERS } from '../fleet-access.js';
import { VehicleSeen } from '../vehicle-seen.js';
import { VehiclesByPlate } from './vehicles-by-plate.query.js';

export class VehiclesByPlateQuery extends PageQuery {
  @ApiPropertyOptional({ example: '12C-123.45', description: 'A whole plate in any spelling; or a chassis number.' })
  @ValidateIf(({ chassis }: VehiclesByPlateQuery) => chassis === undefined)
  @Line(20)
  plate?: string;

  @ApiPropertyOptional({ example: '1M8GDM9AXKP042788', description: 'A whole chassis number in place of the plate.' })
  @Optional()
  @Line(25)
  chassis?: string;

  @ApiPropertyOptional({ enum: COUNTRIES, description: 'That of the plate’s form unless told.' })
  @Optional()
  @IsIn(COUNTRIES)
  country?: PlateOf['country'];
}

@ApiTags('vehicles')
@Controller('vehicles')
export class VehiclesByPlateController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...VEHICLE_SEERS)
  @QuestionRoute({
    summary:
      'The vehicles that bear or bore a plate, or are in a fleet with a chassis number, with fleet and history, for whoever has it before him.',
    answer: VehicleSeen,
    list: true,
  })
  list(@Query() filter: VehiclesByPlateQuery): Promise<Page<VehicleSeen>> {
    return this.questions.execute(new VehiclesByPlate(filter));
  }
}
