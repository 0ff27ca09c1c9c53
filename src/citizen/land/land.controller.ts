import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../shared/clock/clock.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { Public } from '../../shared/http/allow.js';
import { QuestionRoute } from '../../shared/http/route.js';
import {
  FoundParcels,
  FoundPrices,
  FoundZones,
  LandMapAnswer,
  LandOverview,
  LandThere,
  ParcelAnswer,
  ParcelVersions,
} from './land.answer.js';
import { LandMap, LandToday } from './land-map.query.js';
import { LandAt } from './land-there.query.js';
import {
  BoxOnDay,
  OnDay,
  ParcelNumber,
  ParcelSearch,
  PlaceOnDay,
  PriceSearch,
  VersionsPage,
  ZoneSearch,
} from './land.query.js';
import { ReadParcelVersions } from './parcel-versions.query.js';
import { FindZones } from './zones.query.js';
import { FindParcels, FindPrices, ParcelByNumber } from './parcels.queries.js';

/** What everybody may know of land: number, use, area, plans and prices, never whose it is. It is loaded from files alone. */
@ApiTags('land')
@Controller('land')
export class LandController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'What was loaded and when, and the version of the map.', answer: LandOverview })
  overview(): Promise<LandOverview> {
    return this.queries.execute(new LandToday(this.today));
  }

  @Get('parcels')
  @Public()
  @QuestionRoute({ summary: 'Parcels of a commune by sheet and number.', answer: FoundParcels })
  find(@Query() { day, sheet, number, cursor, commune, limit }: ParcelSearch): Promise<FoundParcels> {
    return this.queries.execute(
      new FindParcels({
        commune,
        limit,
        day: day ?? this.today,
        ...(sheet !== undefined && { sheet }),
        ...(number !== undefined && { number }),
        ...(cursor !== undefined && { cursor }),
      }),
    );
  }

  @Get('parcels/:commune/:sheet/:number')
  @Public()
  @QuestionRoute({
    summary: 'One parcel with the planning zones and price bands over it, and its earlier versions.',
    answer: ParcelAnswer,
    refusals: ['land-parcel-unknown', 'land-parcel-not-then'],
  })
  one(@Param() { commune, sheet, number }: ParcelNumber, @Query() { day }: OnDay): Promise<ParcelAnswer> {
    return this.queries.execute(new ParcelByNumber(commune, sheet, number, day ?? this.today));
  }

  @Get('parcels/:commune/:sheet/:number/versions')
  @Public()
  @QuestionRoute({
    summary: 'What held of a parcel from when until when, the latest first.',
    answer: ParcelVersions,
    refusals: ['land-parcel-unknown', 'malformed-request'],
  })
  versions(@Param() parcel: ParcelNumber, @Query() { cursor, limit }: VersionsPage): Promise<ParcelVersions> {
    return this.queries.execute(new ReadParcelVersions(parcel, { limit, ...(cursor !== undefined && { cursor }) }));
  }

  @Get('at')
  @Public()
  @QuestionRoute({ summary: 'Parcels, planning zones and price bands at a place.', answer: LandThere })
  at(@Query() { longitude, latitude, day }: PlaceOnDay): Promise<LandThere> {
    return this.queries.execute(new LandAt(longitude, latitude, day ?? this.today));
  }

  @Get('zones')
  @Public()
  @QuestionRoute({ summary: 'Planning zones that hold on a day, with their legal basis.', answer: FoundZones })
  zones(@Query() { text, day, limit, cursor }: ZoneSearch): Promise<FoundZones> {
    return this.queries.execute(
      new FindZones({ limit, text: text ?? '', day: day ?? this.today, ...(cursor !== undefined && { cursor }) }),
    );
  }

  @Get('prices')
  @Public()
  @QuestionRoute({ summary: 'Price bands, of a commune or all, by the words of a street.', answer: FoundPrices })
  prices(@Query() { commune, text, day, limit, cursor }: PriceSearch): Promise<FoundPrices> {
    return this.queries.execute(
      new FindPrices({
        ...(commune !== undefined && { commune }),
        limit,
        text: text ?? '',
        day: day ?? this.today,
        ...(cursor !== undefined && { cursor }),
      }),
    );
  }

  @Get('map')
  @Public()
  @QuestionRoute({
    summary: 'What lies in a box, as GeoJSON; parcels where the box is at most 0.03 degrees wide.',
    answer: LandMapAnswer,
    refusals: ['land-box-wrong'],
  })
  async map(
    @Query() { west, south, east, north, day, version }: BoxOnDay,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LandMapAnswer> {
    const { today } = this;
    // Before the map: what is loaded meanwhile may stand under an older version, never what was before under a newer one.
    const current = version === undefined ? undefined : await this.queries.execute(new LandToday(today));
    const answer = await this.queries.execute(new LandMap({ west, south, east, north }, day ?? today));
    const kept = current !== undefined && current.version === version;
    void reply.header('cache-control', kept ? 'public, max-age=86400, immutable' : 'public, max-age=60');
    return answer;
  }

  private get today(): string {
    return hanoiDay(this.clock.now());
  }
}
