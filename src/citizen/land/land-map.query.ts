import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { feature } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import type { LandLayer } from './domain/land-layer.js';
import { refuse } from './domain/land-problems.js';
import type { LandUse } from './domain/land-use.js';
import type { LandFeature, LandLoaded, LandMapAnswer, LandOverview } from './land.answer.js';
import { holdsOn } from './land-rows.js';
import { PARCELS, PRICES, ZONES, type Layer } from './layers.js';
import type { Shape } from './shape.js';

/** West, south, east, north, in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const WIDEST = 3;
/** About three kilometres: beyond it a parcel is smaller than a finger. */
const WIDEST_WITH_PARCELS = 0.03;
const MOST_PARCELS = 3_000;
const MOST_OTHERS = 500;
/** A screen is about a thousand points wide: what is smaller than one is not seen. */
const POINTS = 1_000;
/** Features that all kept maps may hold together. */
const KEPT = 60_000;

/** What of the land lies in a box on a day, for a map; simplified to what one sees. */
export class LandMap extends Query<LandMapAnswer> {
  constructor(
    readonly box: Box,
    readonly day: string,
  ) {
    super();
  }
}

/** What was loaded, and the version by which maps are kept. */
export class LandToday extends Query<LandOverview> {
  constructor(readonly day: string) {
    super();
  }
}

@QueryHandler(LandMap)
export class LandMapHandler implements IQueryHandler<LandMap> {
  /** Of those who ask for the same map at once one has it made, and the others wait for it. */
  private readonly kept = new LRUCache<string, LandMapAnswer, LandMap>({
    maxSize: KEPT,
    sizeCalculation: ({ features }) => features.length + 1,
    fetchMethod: (_key, _stale, { context }) => this.made(context),
    // Whoever waits for it is answered, however many others are kept meanwhile.
    ignoreFetchAbort: true,
  });

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `land-box-wrong`. */
  async execute(asked: LandMap): Promise<LandMapAnswer> {
    const { west, south, east, north } = asked.box;
    const [wide, high] = [east - west, north - south];
    if (!(wide > 0 && high > 0 && wide <= WIDEST && high <= WIDEST)) throw refuse('land-box-wrong');
    const key = JSON.stringify([await versionOf(this.source), asked.day, west, south, east, north]);
    return this.kept.forceFetch(key, { context: asked });
  }

  private async made({ box, day }: LandMap): Promise<LandMapAnswer> {
    const parcels = Math.max(box.east - box.west, box.north - box.south) <= WIDEST_WITH_PARCELS;
    const parts = await Promise.all([
      parcels ? this.part(PARCELS, box, day, MOST_PARCELS) : [],
      this.part(ZONES, box, day, MOST_OTHERS),
      this.part(PRICES, box, day, MOST_OTHERS),
    ]);
    const [most, others] = [MOST_PARCELS, MOST_OTHERS];
    const truncated = parts.some((part, n) => part.length > (n === 0 ? most : others));
    const features = parts.flatMap((part, n) => part.slice(0, n === 0 ? most : others));
    return { type: 'FeatureCollection', features, parcels, truncated };
  }

  private async part(layer: Layer, { west, south, east, north }: Box, day: string, most: number) {
    const rows = await this.source.query<{ key: string; use: LandUse; boundary: Shape }[]>(
      `SELECT key, land_use AS use, boundary FROM ${layer.table}
       WHERE box && box(point($1, $2), point($3, $4)) AND ${holdsOn('$5')} LIMIT ${most + 1}`,
      [west, south, east, north, day],
    );
    const tolerance = Math.max(east - west, north - south) / POINTS;
    return rows.map((row) => featureOf(layer.name, row, tolerance));
  }
}

function featureOf(
  layer: LandLayer,
  { key, use, boundary }: { key: string; use: LandUse; boundary: Shape },
  tolerance: number,
): LandFeature {
  // A map draws what is there; what must be exact is asked for by itself.
  const { geometry } = simplify(feature(boundary), { tolerance, mutate: true });
  return { type: 'Feature', properties: { layer, key, use }, geometry };
}

/** Counts up whenever something of land is loaded. */
export async function versionOf(source: DataSource): Promise<number> {
  const [row] = await source.query<{ number: number }[]>('SELECT coalesce(max(number), 0) AS number FROM land_load');
  return row?.number ?? 0;
}

@QueryHandler(LandToday)
export class LandTodayHandler implements IQueryHandler<LandToday> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ day }: LandToday): Promise<LandOverview> {
    const [number, rows] = await Promise.all([
      versionOf(this.source),
      this.source.query<{ layer: LandLayer; at: Date; holds: number }[]>(
        'SELECT DISTINCT ON (layer) layer, at, holds FROM land_load ORDER BY layer, number DESC',
      ),
    ]);
    const layers = rows.map(({ layer, at, holds }): LandLoaded => ({ layer, at: at.toISOString(), holds }));
    return { version: `${number}-${day}`, layers };
  }
}
