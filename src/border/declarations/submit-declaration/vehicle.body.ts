import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import {
  COUNTRIES,
  DOCUMENT_KINDS,
  DRIVER_SERVICES,
  VEHICLE_TYPES,
  type DeclaredDriver,
  type DeclaredGoodsPaper,
  type DeclaredPaper,
  type DeclaredVehicle,
  type PlateOf,
} from '../domain/content.js';
import { GOODS_PAPERS, VEHICLE_PAPERS } from '../domain/paper-kinds.js';
import { Day, Line, Lines, Optional, Part } from '../../../shared/http/field-rules.js';

/** A column pasted from a sheet is a list: parted by line ends, tabs, blanks, commas or semicolons. */
function pastedList(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > 4000) return value;
  return value.split(/[\s,;]+/u).filter((each) => each !== '');
}

export class VehicleBody implements DeclaredVehicle {
  @ApiProperty({ enum: COUNTRIES, example: 'VN' })
  @IsIn(COUNTRIES)
  country: DeclaredVehicle['country'];

  @ApiPropertyOptional({ example: '12C-123.45', description: 'Any spelling. Only new vehicles may have none.' })
  @Optional()
  @Line(20)
  plate?: string;

  @ApiProperty({ enum: VEHICLE_TYPES, example: 'CONTAINER_TRUCK' })
  @IsIn(VEHICLE_TYPES)
  type: DeclaredVehicle['type'];

  @ApiPropertyOptional({ default: false })
  @IsBoolean()
  oversize: boolean = false;

  @ApiPropertyOptional({ default: false })
  @IsBoolean()
  empty: boolean = false;

  @ApiPropertyOptional({
    oneOf: [
      { type: 'array', items: { type: 'string' } },
      { type: 'string', maxLength: 4000 },
    ],
    example: [],
    description:
      'Chassis numbers of `NEW_VEHICLES` under their own power; each counts as a vehicle. Also as one pasted text.',
  })
  @Transform(({ value }) => pastedList(value))
  @Lines(100, 25)
  vins: string[] = [];
}

export class TrailerBody implements PlateOf {
  @ApiProperty({ enum: COUNTRIES, example: 'VN' })
  @IsIn(COUNTRIES)
  country: PlateOf['country'];

  @ApiProperty({ example: '12R-012.34' })
  @Line(20)
  plate: string;
}

export class DocumentBody {
  @ApiProperty({ enum: DOCUMENT_KINDS, example: 'CCCD' })
  @IsIn(DOCUMENT_KINDS)
  kind: DeclaredDriver['document']['kind'];

  @ApiProperty({ example: '020090000123' })
  @Line(30)
  number: string;
}

export class DriverBody implements DeclaredDriver {
  @ApiProperty({ example: 'Lái xe 01' })
  @Line(120)
  name: string;

  @ApiProperty({ type: DocumentBody })
  @Part(() => DocumentBody)
  document: DocumentBody;

  @ApiPropertyOptional({ example: '200112345678' })
  @Optional()
  @Line(30)
  licence?: string;

  @ApiPropertyOptional({ example: '+84205000000' })
  @Optional()
  @Line(30)
  phone?: string;

  @ApiProperty({ enum: DRIVER_SERVICES, example: 'LONG_DISTANCE' })
  @IsIn(DRIVER_SERVICES)
  service: DeclaredDriver['service'];
}

export class PaperBody implements DeclaredPaper {
  @ApiProperty({ enum: VEHICLE_PAPERS, example: 'ROADWORTHINESS' })
  @IsIn(VEHICLE_PAPERS)
  kind: DeclaredPaper['kind'];

  @ApiProperty({ example: 'KD-1203456' })
  @Line(50)
  number: string;

  @ApiProperty({ example: '2027-06-30', description: 'The last day on which it holds, Hanoi time.' })
  @Day()
  expires: string;
}

export class GoodsPaperBody implements DeclaredGoodsPaper {
  @ApiProperty({ enum: GOODS_PAPERS, example: 'ORIGIN_CERTIFICATE' })
  @IsIn(GOODS_PAPERS)
  kind: DeclaredGoodsPaper['kind'];

  @ApiProperty({ example: 'VN-CN 26/08/001417' })
  @Line(50)
  number: string;

  @ApiPropertyOptional({ example: '2027-06-30', description: 'The last day on which it holds, Hanoi time.' })
  @Optional()
  @Day()
  expires?: string;
}
