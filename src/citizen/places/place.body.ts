import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsIn, IsNumber, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import type { Words } from '../../shared/domain/problem.js';
import { Day, Flag, Line, Optional, Part, Parts, Readable, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery } from '../../shared/http/paging.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { FAULT_KINDS, FAULT_OUTCOMES, type FaultKind, type FaultOutcome } from './domain/fault-kinds.js';
import { MOST_PICTURES } from './domain/place-acts.js';
import {
  PLACE_KINDS,
  PLACE_STATES,
  type InOthers,
  type Picture,
  type PlaceKind,
  type PlaceSaid,
  type PlaceState,
  type Position,
} from './domain/place.js';
import { PLACE_SORTS } from './place-sorts.js';

const COMMUNE = /^\d{5}$/;
/** As an office numbers what it looks after. */
export const REF = /^[\p{L}\p{N}][\p{L}\p{N}./-]{0,29}$/u;
/** The longest of each text. */
export const LONGEST = { name: 200, history: 4_000, address: 300, keeper: 200, caption: 200 } as const;

/** Of a file that was handed in, in the one spelling in which texts name it. */
const FileId = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    IsUUID(),
  );

/** A name in three languages; while it is written one may be empty, but Vietnamese. */
export class DraftWordsBody implements Words {
  @ApiProperty({ example: 'Đường Trần Đăng Ninh' }) @Line(LONGEST.name) vi: string;
  @ApiProperty({ example: '陈登宁路' }) @SearchText(LONGEST.name) zh: string;
  @ApiProperty({ example: 'Trần Đăng Ninh Street' }) @SearchText(LONGEST.name) en: string;
}

/** A text in three languages; while it is written any may be empty. */
export class HistoryBody implements Words {
  @ApiProperty({ example: 'Trần Đăng Ninh (1910–1955) là nhà cách mạng.' }) @SearchText(LONGEST.history) vi: string;
  @ApiProperty({ example: '陈登宁（1910–1955），革命者。' }) @SearchText(LONGEST.history) zh: string;
  @ApiProperty({ example: 'Trần Đăng Ninh (1910–1955) was a revolutionary.' })
  @SearchText(LONGEST.history)
  en: string;
}

export class PositionBody implements Position {
  @ApiProperty({ example: 106.7012, minimum: -180, maximum: 180 })
  @IsNumber({ maxDecimalPlaces: 8 })
  @Min(-180)
  @Max(180)
  longitude: number;
  @ApiProperty({ example: 21.9503, minimum: -90, maximum: 90 })
  @IsNumber({ maxDecimalPlaces: 8 })
  @Min(-90)
  @Max(90)
  latitude: number;
}

/** Who looks after it in the other two languages; what is left out is told in Vietnamese. */
export class KeeperInBody implements InOthers {
  @ApiPropertyOptional({ example: '同登乡人民委员会' }) @Optional() @Line(LONGEST.keeper) @Readable() zh?: string;
  @ApiPropertyOptional({ example: 'People’s Committee of Đồng Đăng' })
  @Optional()
  @Line(LONGEST.keeper)
  @Readable()
  en?: string;
}

/** What stands beneath a picture in the other two. */
export class CaptionInBody implements InOthers {
  @ApiPropertyOptional({ example: '古城南门' }) @Optional() @Line(LONGEST.caption) @Readable() zh?: string;
  @ApiPropertyOptional({ example: 'The gate from the south' })
  @Optional()
  @Line(LONGEST.caption)
  @Readable()
  en?: string;
}

export class PlacePictureBody implements Picture {
  @ApiProperty({ format: 'uuid', description: 'Handed in for this place before.' }) @FileId() file: string;
  @ApiPropertyOptional({ example: 'Cổng thành nhìn từ phía nam' }) @Optional() @Line(LONGEST.caption) caption?: string;
  @ApiPropertyOptional({ type: CaptionInBody }) @Optional() @Part(() => CaptionInBody) captionIn?: CaptionInBody;
}

export class SaidBody implements PlaceSaid {
  @ApiProperty({ enum: PLACE_KINDS }) @IsIn(PLACE_KINDS) kind: PlaceKind;
  @ApiProperty({ type: DraftWordsBody }) @Part(() => DraftWordsBody) name: DraftWordsBody;
  @ApiProperty({ type: HistoryBody }) @Part(() => HistoryBody) history: HistoryBody;
  @ApiPropertyOptional({ example: 'Đầu cầu Kỳ Cùng' }) @Optional() @Line(LONGEST.address) address?: string;
  @ApiPropertyOptional({ type: PositionBody }) @Optional() @Part(() => PositionBody) position?: PositionBody;
  @ApiProperty({ example: 'UBND xã Đồng Đăng', description: 'The body or association that looks after it; no person.' })
  @SearchText(LONGEST.keeper)
  keeper: string;
  @ApiPropertyOptional({ type: KeeperInBody }) @Optional() @Part(() => KeeperInBody) keeperIn?: KeeperInBody;
  @ApiProperty({ type: [PlacePictureBody], example: [] })
  @Parts(() => PlacePictureBody, MOST_PICTURES)
  @ArrayUnique((picture: PlacePictureBody | null) => picture?.file)
  pictures: PlacePictureBody[];
}

export class NewPlaceBody extends SaidBody {
  @ApiProperty({ example: '06184' }) @Matches(COMMUNE) commune: string;
  @ApiPropertyOptional({ example: 'DT-014', description: 'The commune’s own number of it.' })
  @Optional()
  @Matches(REF)
  ref?: string;
}

export class SentBackBody {
  @ApiProperty({ example: 'Thiếu năm xây dựng.' }) @Line(500) reason: string;
}

export class FaultBody {
  @ApiProperty({ enum: FAULT_KINDS }) @IsIn(FAULT_KINDS) kind: FaultKind;
}

export class FaultEndBody {
  @ApiProperty({ enum: FAULT_OUTCOMES }) @IsIn(FAULT_OUTCOMES) outcome: FaultOutcome;
  @ApiProperty({ format: 'uuid', description: 'A photo of the plate as it is now, handed in for this fault before.' })
  @FileId()
  photo: string;
}

export class PlacesFileBody {
  @ApiProperty({
    example:
      'ref,commune,kind,name_vi,name_zh,name_en,history_vi,history_zh,history_en,address,longitude,latitude,keeper\n',
    description:
      'CSV with a head line; `kind` is one of the kinds, longitude and latitude degrees or empty; `keeper_zh` and `keeper_en` may be left out.',
  })
  @IsString()
  @MaxLength(200_000)
  csv: string;
}

export class PublicPlaceListQuery extends PageQuery {
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(COMMUNE) commune?: string;
  @ApiPropertyOptional({ enum: PLACE_KINDS }) @Optional() @IsIn(PLACE_KINDS) kind?: PlaceKind;
  @ApiPropertyOptional({
    example: 'thanh nha mac',
    description: 'Words of name, code or address, without accents too.',
  })
  @Optional()
  @SearchText(100)
  text?: string;
}

export class PlaceListQuery extends PublicPlaceListQuery {
  @ApiPropertyOptional({ enum: PLACE_STATES }) @Optional() @IsIn(PLACE_STATES) state?: PlaceState;
  @ApiPropertyOptional({ enum: PLACE_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(PLACE_SORTS)
  sort?: (typeof PLACE_SORTS)[number];
}

export class FaultListQuery extends PageQuery {
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(COMMUNE) commune?: string;
  @ApiPropertyOptional({ enum: FAULT_KINDS }) @Optional() @IsIn(FAULT_KINDS) kind?: FaultKind;
  @ApiPropertyOptional({ format: 'uuid' }) @Optional() @IsUUID() place?: string;
  @ApiPropertyOptional({ type: Boolean, description: 'True: those that are done; else those that are not.' })
  @Flag()
  ended?: boolean;
}

export class ScansQuery {
  @ApiPropertyOptional({ example: '2026-11-01' }) @Optional() @Day() from?: string;
  @ApiPropertyOptional({ example: '2026-11-30' }) @Optional() @Day() to?: string;
}
