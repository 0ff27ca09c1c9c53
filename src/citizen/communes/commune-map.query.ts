import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { roundedBoundary, type Boundary } from './boundary.js';
import type { Commune } from './commune.entity.js';

export interface CommuneOnMap {
  readonly type: 'Feature';
  readonly properties: Pick<Commune, 'code' | 'fullVi' | 'fullEn'>;
  readonly geometry: Boundary;
}

/** GeoJSON (RFC 7946). */
export interface CommunesOnMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly CommuneOnMap[];
}

/** Every commune whose boundary is known, for a map that asks nobody else for tiles. */
export class CommuneMap extends Query<CommunesOnMap> {}

@QueryHandler(CommuneMap)
export class CommuneMapHandler implements IQueryHandler<CommuneMap> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute(): Promise<CommunesOnMap> {
    const rows = await this.source.query<(CommuneOnMap['properties'] & { boundary: Boundary })[]>(
      `SELECT c.code, c.full_vi AS "fullVi", c.full_en AS "fullEn", b.boundary
       FROM commune c JOIN commune_boundary b ON b.code = c.code ORDER BY c.code`,
    );
    const features = rows.map(({ boundary, ...properties }): CommuneOnMap => ({
      type: 'Feature',
      properties,
      geometry: roundedBoundary(boundary),
    }));
    return { type: 'FeatureCollection', features };
  }
}
