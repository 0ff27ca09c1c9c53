import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isWithin } from '../communes/index.js';
import type { LandThere } from './land.answer.js';
import {
  PARCEL_COLUMNS,
  PRICE_COLUMNS,
  ZONE_COLUMNS,
  holdsOn,
  parcelSaid,
  priceSaid,
  zoneSaid,
  type Drawn,
  type ParcelRow,
  type PriceRow,
  type ZoneRow,
} from './land-rows.js';

/** What lies at a place on a day: parcels, planning zones, price bands. */
export class LandAt extends Query<LandThere> {
  constructor(
    readonly longitude: number,
    readonly latitude: number,
    readonly day: string,
  ) {
    super();
  }
}

/** Whose box holds the place; a boundary is long, and only those are read. */
const AT = `box @> box(point($1, $2), point($1, $2)) AND ${holdsOn('$3')}`;

@QueryHandler(LandAt)
export class LandAtHandler implements IQueryHandler<LandAt> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ longitude, latitude, day }: LandAt): Promise<LandThere> {
    const there = async <Row>(table: string, columns: string): Promise<Drawn<Row>[]> => {
      const rows = await this.source.query<Drawn<Row>[]>(
        `SELECT ${columns}, boundary FROM ${table} WHERE ${AT} ORDER BY key`,
        [longitude, latitude, day],
      );
      return rows.filter(({ boundary }) => isWithin(boundary, longitude, latitude));
    };
    const [parcels, zones, prices] = await Promise.all([
      there<ParcelRow>('land_parcel', PARCEL_COLUMNS),
      there<ZoneRow>('land_zone', ZONE_COLUMNS),
      there<PriceRow>('land_price', PRICE_COLUMNS),
    ]);
    return {
      day,
      parcels: parcels.map(parcelSaid),
      zones: zones.map((row) => zoneSaid(row)),
      prices: prices.map(priceSaid),
    };
  }
}
