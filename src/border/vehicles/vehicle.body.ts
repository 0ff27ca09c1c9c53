import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { COUNTRIES, type PlateOf } from '../declarations/index.js';
import { VEHICLE_KINDS, type VehicleKind } from './domain/vehicle-events.js';

/** A plate in any spelling. */
export class PlateBody implements PlateOf {
  @ApiProperty({ enum: COUNTRIES, example: 'VN' })
  @IsIn(COUNTRIES)
  country: PlateOf['country'];

  @ApiProperty({ example: '12C-123.45', description: 'Any spelling, full-width or with blanks.' })
  @Line(20)
  plate: string;
}

export class AddVehicleBody extends PlateBody {
  @ApiProperty({ enum: VEHICLE_KINDS, example: 'TRACTOR' })
  @IsIn(VEHICLE_KINDS)
  kind: VehicleKind;

  @ApiPropertyOptional({ example: '1M8GDM9AXKP042788', description: 'Chassis number, when it is known.' })
  @Optional()
  @Line(25)
  chassis?: string;
}
