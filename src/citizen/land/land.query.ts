import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsNumber, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Day, Optional, SearchText } from '../../shared/http/field-rules.js';

const CODE = /^[\p{Lu}\d][\p{Lu}\d.-]{0,29}$/u;
const Commune = () => Matches(/^\d{5}$/, { message: 'a code of five digits such as 06184' });
const Code = () => Matches(CODE, { message: 'a number such as 12' });

/** Of which day is asked; today when it is left out. */
export class OnDay {
  @ApiPropertyOptional({ example: '2026-11-30', description: 'Of which day; today when it is left out.' })
  @Optional()
  @Day()
  // Days of other years are none to the database.
  @Matches(/^(19|20)\d{2}-/, { message: 'a day of this century or the last' })
  day?: string;
}

const Cursor = () => applyDecorators(ApiPropertyOptional(), Optional(), IsString(), MaxLength(300));
const Limit = () =>
  applyDecorators(
    ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 }),
    Optional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(100),
  );

class OnePage extends OnDay {
  @Cursor() cursor?: string;
  @Limit() limit: number = 20;
}

/** Of the versions of a parcel: of every day. */
export class VersionsPage {
  @Cursor() cursor?: string;
  @Limit() limit: number = 20;
}

export class ParcelSearch extends OnePage {
  @ApiProperty({ example: '06184' }) @Commune() commune: string;
  @ApiPropertyOptional({ example: '12' }) @Optional() @Code() sheet?: string;
  @ApiPropertyOptional({ example: '345' }) @Optional() @Code() number?: string;
}

export class ZoneSearch extends OnePage {
  @ApiPropertyOptional({
    example: 'vanh dai',
    description: 'Words of plan, zone, name or basis, with or without accents.',
  })
  @Optional()
  @SearchText(100)
  text?: string;
}

export class PriceSearch extends OnePage {
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Commune() commune?: string;
  @ApiPropertyOptional({
    example: 'tran dang ninh',
    description: 'Words of street or section, with or without accents.',
  })
  @Optional()
  @SearchText(100)
  text?: string;
}

export class ParcelNumber {
  @ApiProperty({ example: '06184' }) @Commune() commune: string;
  @ApiProperty({ example: '12' }) @Code() sheet: string;
  @ApiProperty({ example: '345' }) @Code() number: string;
}

const Degrees = (most: number) =>
  applyDecorators(
    Type(() => Number),
    IsNumber(),
    Min(-most),
    Max(most),
  );
const Longitude = () => Degrees(180);
const Latitude = () => Degrees(90);

export class PlaceOnDay extends OnDay {
  @ApiProperty({ example: 106.7001, minimum: -180, maximum: 180 }) @Longitude() longitude: number;
  @ApiProperty({ example: 21.9001, minimum: -90, maximum: 90 }) @Latitude() latitude: number;
}

export class BoxOnDay extends OnDay {
  @ApiProperty({ example: 106.69, minimum: -180, maximum: 180 }) @Longitude() west: number;
  @ApiProperty({ example: 21.89, minimum: -90, maximum: 90 }) @Latitude() south: number;
  @ApiProperty({ example: 106.71, minimum: -180, maximum: 180 }) @Longitude() east: number;
  @ApiProperty({ example: 21.91, minimum: -90, maximum: 90 }) @Latitude() north: number;

  @ApiPropertyOptional({
    example: '7-2026-11-30',
    description: 'From `GET land`: such an answer may be kept for a day.',
  })
  @Optional()
  @Matches(/^\d{1,9}-\d{4}-\d{2}-\d{2}$/, { message: 'a version from GET land' })
  version?: string;
}
