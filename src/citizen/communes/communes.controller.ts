import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Public } from '../../shared/http/allow.js';
import { Optional, SearchText } from '../../shared/http/field-rules.js';
import { refuse } from '../../shared/http/http-problems.js';
import { QuestionRoute } from '../../shared/http/route.js';
import type { Boundary } from './boundary.js';
import { CommuneMap, type CommunesOnMap } from './commune-map.query.js';
import type { Commune } from './commune.entity.js';
import { CommuneByCode, FindCommunes, type CommuneWithBoundary, type FoundCommunes } from './communes.queries.js';

const SQUARE = [
  [106.77, 21.86],
  [106.78, 21.86],
  [106.78, 21.85],
  [106.77, 21.86],
];

export class CommuneView implements Commune {
  @ApiProperty({ example: '05977' }) code: string;
  @ApiProperty({ example: 'Đông Kinh' }) vi: string;
  @ApiProperty({ example: 'Dong Kinh' }) en: string;
  @ApiProperty({ example: 'Phường Đông Kinh' }) fullVi: string;
  @ApiProperty({ example: 'Dong Kinh Ward' }) fullEn: string;
}

export class CommuneOnMapView extends CommuneView {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'GeoJSON Polygon or MultiPolygon (RFC 7946).',
    example: {
      type: 'Polygon',
      coordinates: [SQUARE],
    },
  })
  boundary?: Boundary;
}

class CommuneNames {
  @ApiProperty({ example: '05977' }) code: string;
  @ApiProperty({ example: 'Phường Đông Kinh' }) fullVi: string;
  @ApiProperty({ example: 'Dong Kinh Ward' }) fullEn: string;
}

class BoundaryView {
  @ApiProperty({ enum: ['Polygon', 'MultiPolygon'] }) type: Boundary['type'];
  @ApiProperty({ type: 'array', items: { type: 'array', items: {} }, example: [SQUARE] }) coordinates: unknown[];
}

class CommuneFeature {
  @ApiProperty({ enum: ['Feature'] }) type: 'Feature';
  @ApiProperty({ type: CommuneNames }) properties: CommuneNames;
  @ApiProperty({ type: BoundaryView }) geometry: BoundaryView;
}

export class CommuneMapView {
  @ApiProperty({ enum: ['FeatureCollection'] }) type: 'FeatureCollection';
  @ApiProperty({ type: [CommuneFeature] }) features: CommuneFeature[];
}

export class FoundCommunesView implements FoundCommunes {
  @ApiProperty({ type: [CommuneView] }) items: CommuneView[];
  @ApiPropertyOptional({ example: 'WyIwNTk4MyJd', description: 'Cursor of the next page; absent on the last.' })
  next?: string;
}

export class CommuneCode {
  @ApiProperty({ example: '05977' })
  @Matches(/^\d{5}$/, { message: 'a code of five digits such as 05977' })
  code: string;
}

export class CommuneSearch {
  @ApiPropertyOptional({ example: 'dong kinh', description: 'Words, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;

  @ApiPropertyOptional() @Optional() @IsString() @MaxLength(300) cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}

@ApiTags('communes')
@Controller('communes')
export class CommunesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'Look up communes and wards, with or without accents.', answer: FoundCommunesView })
  find(@Query() { text, limit, cursor }: CommuneSearch): Promise<FoundCommunes> {
    return this.queries.execute(new FindCommunes(text ?? '', limit, cursor));
  }

  @Get('map')
  @Public()
  @Header('cache-control', 'public, max-age=3600')
  @QuestionRoute({
    summary: 'Every commune whose boundary is known, as GeoJSON, to some ten metres.',
    answer: CommuneMapView,
  })
  map(): Promise<CommunesOnMap> {
    return this.queries.execute(new CommuneMap());
  }

  @Get(':code')
  @Public()
  @QuestionRoute({ summary: 'One commune with its boundary.', answer: CommuneOnMapView, refusals: ['not-found'] })
  async one(@Param() { code }: CommuneCode): Promise<CommuneWithBoundary> {
    const found = await this.queries.execute(new CommuneByCode(code));
    if (!found) throw refuse('not-found');
    return found;
  }
}
