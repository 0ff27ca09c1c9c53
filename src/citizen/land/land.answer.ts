import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsAnswer } from '../../shared/http/words-answer.js';
import { LAND_LAYERS, type LandLayer } from './domain/land-layer.js';
import { LAND_USES, type LandUse } from './domain/land-use.js';

const RING = [
  [106.7001, 21.9001],
  [106.7002, 21.9001],
  [106.7002, 21.9002],
  [106.7001, 21.9001],
];

export class LandShape {
  @ApiProperty({ enum: ['Polygon', 'MultiPolygon'] }) type: 'Polygon' | 'MultiPolygon';
  @ApiProperty({ type: 'array', items: { type: 'array', items: {} }, example: [RING] }) coordinates: unknown[];
}

/** A parcel as a list shows it. Whose it is is told nowhere. */
export class FoundParcel {
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiProperty({ example: '12' }) sheet: string;
  @ApiProperty({ example: '345' }) number: string;
  @ApiProperty({ enum: LAND_USES }) use: LandUse;
  @ApiProperty({ type: WordsAnswer }) useName: WordsAnswer;
  @ApiProperty({ example: 120.5, description: 'Square metres, as the register says.' }) area: number;
  @ApiPropertyOptional({ example: 'Khu Hoàng Văn Thụ' }) address?: string;
  @ApiProperty({ example: '2026-01-01' }) validFrom: string;
  @ApiPropertyOptional({ example: '2027-01-01', description: 'From this day on something else holds, or nothing.' })
  validTo?: string;
}

export class FoundParcels {
  @ApiProperty({ type: [FoundParcel] }) items: FoundParcel[];
  @ApiPropertyOptional({ example: 'WyIwNjE4NCJd', description: 'Cursor of the next page; absent on the last.' })
  next?: string;
}

export class ZoneOver {
  @ApiProperty({ example: 'QH-2030' }) plan: string;
  @ApiProperty({ example: 'Z1' }) zone: string;
  @ApiProperty({ enum: LAND_USES }) use: LandUse;
  @ApiProperty({ type: WordsAnswer }) useName: WordsAnswer;
  @ApiProperty({ type: WordsAnswer, description: 'In Vietnamese where no other name is known.' }) name: WordsAnswer;
  @ApiProperty({ example: 'Quyết định 236/QĐ-TTg' }) basis: string;
  @ApiProperty({ example: '2024-03-19' }) decidedOn: string;
  @ApiProperty({ example: '2024-03-19' }) validFrom: string;
  @ApiPropertyOptional({ example: '2031-01-01' }) validTo?: string;
  @ApiPropertyOptional({
    example: 30,
    description: 'Percent of the parcel that lies in it; missing for a place and in lists.',
  })
  share?: number;
}

export class FoundZones {
  @ApiProperty({ type: [ZoneOver] }) items: ZoneOver[];
  @ApiPropertyOptional({ example: 'WyJRSC0yMDMwL1oxIl0', description: 'Cursor of the next page; absent on the last.' })
  next?: string;
}

export class PriceBand {
  @ApiProperty({ example: 'DD-01' }) band: string;
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiPropertyOptional({ example: 'Đường Trần Đăng Ninh' }) street?: string;
  @ApiPropertyOptional({ example: 'Từ cầu Kỳ Cùng đến ngã tư' }) section?: string;
  @ApiProperty({ enum: LAND_USES }) use: LandUse;
  @ApiProperty({ type: WordsAnswer }) useName: WordsAnswer;
  @ApiProperty({ type: [Number], example: [12_000_000, 7_200_000], description: 'Đồng a square metre, by position.' })
  prices: number[];
  @ApiProperty({ example: '02/2026/QĐ-UBND' }) decision: string;
  @ApiProperty({ example: '2025-12-30' }) decidedOn: string;
  @ApiProperty({ example: '2026-01-01' }) validFrom: string;
  @ApiPropertyOptional({ example: '2027-01-01' }) validTo?: string;
}

export class FoundPrices {
  @ApiProperty({ type: [PriceBand] }) items: PriceBand[];
  @ApiPropertyOptional({ example: 'WyJERC0wMSJd', description: 'Cursor of the next page; absent on the last.' })
  next?: string;
}

export class LandThere {
  @ApiProperty({ example: '2026-11-30', description: 'The day of which it is told.' }) day: string;
  @ApiProperty({ type: [FoundParcel] }) parcels: FoundParcel[];
  @ApiProperty({ type: [ZoneOver] }) zones: ZoneOver[];
  @ApiProperty({ type: [PriceBand] }) prices: PriceBand[];
}

export class ParcelVersion {
  @ApiProperty({ example: '2026-01-01' }) validFrom: string;
  @ApiPropertyOptional({ example: '2027-01-01' }) validTo?: string;
  @ApiProperty({ enum: LAND_USES }) use: LandUse;
  @ApiProperty({ type: WordsAnswer }) useName: WordsAnswer;
  @ApiProperty({ example: 120.5 }) area: number;
}

export class ParcelVersions {
  @ApiProperty({ type: [ParcelVersion], description: 'The latest first.' }) items: ParcelVersion[];
  @ApiPropertyOptional({ example: 'WyIyMDI2LTAxLTAxIl0', description: 'Cursor of the next page; absent on the last.' })
  next?: string;
}

export class ParcelAnswer extends FoundParcel {
  @ApiProperty({ example: '2026-11-30' }) day: string;
  @ApiProperty({ type: LandShape }) boundary: LandShape;
  @ApiProperty({ type: [ZoneOver] }) zones: ZoneOver[];
  @ApiProperty({ type: [PriceBand], description: 'Of the same use, where one is known for it; else of any.' })
  prices: PriceBand[];
  @ApiProperty({ type: [ParcelVersion], description: 'The latest twenty, the latest first.' })
  versions: ParcelVersion[];
  @ApiPropertyOptional({ example: 'WyIyMDI2LTAxLTAxIl0', description: 'Cursor of those before, for `versions`.' })
  versionsNext?: string;
}

class LandFeatureSays {
  @ApiProperty({ enum: LAND_LAYERS }) layer: LandLayer;
  @ApiProperty({ example: '06184/12/345', description: 'Commune, sheet and parcel; plan and zone; or the band.' })
  key: string;
  @ApiProperty({ enum: LAND_USES }) use: LandUse;
}

export class LandFeature {
  @ApiProperty({ enum: ['Feature'] }) type: 'Feature';
  @ApiProperty({ type: LandFeatureSays }) properties: LandFeatureSays;
  @ApiProperty({ type: LandShape }) geometry: LandShape;
}

export class LandMapAnswer {
  @ApiProperty({ enum: ['FeatureCollection'] }) type: 'FeatureCollection';
  @ApiProperty({ type: [LandFeature] }) features: LandFeature[];
  @ApiProperty({ description: 'Whether parcels are in it: a box that is too wide shows zones and prices alone.' })
  parcels: boolean;
  @ApiProperty({ description: 'Whether more lies in the box than is told.' }) truncated: boolean;
}

export class LandLoaded {
  @ApiProperty({ enum: LAND_LAYERS }) layer: LandLayer;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ example: 100_000, description: 'How many are known by then.' }) holds: number;
}

export class LandOverview {
  @ApiProperty({
    example: '7-2026-11-30',
    description: 'Give it with `land/map`: such an answer may be kept for a day.',
  })
  version: string;
  @ApiProperty({ type: [LandLoaded] }) layers: LandLoaded[];
}
