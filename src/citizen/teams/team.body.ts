import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  IsString,
  Min,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { Day, Flag, Line, Optional, OwnId, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery } from '../../shared/http/paging.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { MOST_MEMBERS } from './domain/team-acts.js';
import { TEAM_LEVELS, type TeamLevel } from './domain/team.js';
import type { VisitTaken, VisitToRecord } from './record-visit.command.js';
import type { TeamChanged, TeamToFound } from './team.commands.js';
import { TEAM_SORTS, type TeamFilter } from './team.queries.js';
import { VISIT_SORTS, type VisitFilter } from './visit.queries.js';

const COMMUNE = /^\d{5}$/;
const PERIOD = /^20\d{2}(-Q[1-4])?$/;
const MOST_OF_HOUSEHOLD = 60;
/** Of this century: no team is older, and databases have no day of the year 0. */
const KnownDay = () => applyDecorators(Day(), Matches(/^20/, { message: 'a day of this century' }));
const Percent = () => applyDecorators(IsInt(), Min(0), Max(100));
const People = () => applyDecorators(IsInt(), Min(0), Max(MOST_OF_HOUSEHOLD));

export class TeamBody implements TeamToFound {
  @ApiProperty({ example: '06184-03' }) @Matches(/^[A-Z0-9][A-Z0-9-]{2,29}$/) code: string;
  @ApiProperty({ example: '06184' }) @Matches(COMMUNE) commune: string;
  @ApiProperty({ enum: TEAM_LEVELS }) @IsIn(TEAM_LEVELS) level: TeamLevel;
  @ApiPropertyOptional({ example: 'Nà Pàn', description: 'The hamlet or street.' })
  @Optional()
  @Line(120)
  place?: string;
  @ApiProperty({ example: 'Tổ công nghệ số cộng đồng thôn Nà Pàn' }) @Line(200) name: string;
}

export class JoinBody {
  @ApiProperty({ example: 'Hoàng Văn Páo' }) @Line(120) name: string;
  @ApiPropertyOptional({ example: '0912 345 678' })
  @Optional()
  @Matches(/^\+?[\d\s.\-()]{9,24}$/)
  phone?: string;
  @ApiProperty({ example: '2026-11-01' }) @KnownDay() joinedOn: string;
  @ApiPropertyOptional({ default: false }) @Optional() @IsBoolean() leader?: boolean;
  @ApiPropertyOptional({
    example: 'pao@xulang.example',
    description: 'By which he signs in, if he has an account that is posted as a team member of the commune.',
  })
  @Optional()
  @IsString()
  @MaxLength(200)
  account?: string;
}

export class LeavingBody {
  @ApiProperty({ example: '2026-11-30' }) @KnownDay() day: string;
}

export class LeadershipBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() member: string;
}

export class TrainingBody {
  @ApiProperty({ example: 'Hướng dẫn nộp hồ sơ trực tuyến' }) @Line(200) topic: string;
  @ApiProperty({ example: '2026-11-20' }) @KnownDay() day: string;
  @ApiProperty({ type: [String], example: ['019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90'], description: 'Members who came.' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_MEMBERS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  came: string[];
}

export class TargetBody {
  @ApiProperty({ example: '2026-Q4', description: 'A year or a quarter of it.' })
  @Matches(PERIOD)
  period: string;
  @ApiProperty({ example: 80, description: 'Of one hundred people over 15.' }) @Percent() app: number;
  @ApiProperty({ example: 70 }) @Percent() payment: number;
  @ApiProperty({ example: 20 }) @Percent() shop: number;
}

export class VisitBody implements VisitToRecord {
  @ApiProperty({
    example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'A UUID of version 7, made by the phone: sent again it is the same visit.',
  })
  @OwnId()
  id: string;
  @ApiProperty({
    example: 1,
    description: '1 as first recorded, one more for each correction; the highest counts, in whatever order they come.',
  })
  @IsInt()
  @Min(1)
  @Max(1_000)
  revision: number;
  @ApiProperty({ example: '2026-11-28' }) @KnownDay() day: string;
  @ApiProperty({ example: 'Nà Pàn' }) @Line(120) hamlet: string;
  @ApiProperty({ example: 'Hộ 12', description: 'The number or mark of the house; no name is needed.' })
  @Line(60)
  household: string;
  @ApiProperty({ example: 4 }) @People() over15: number;
  @ApiProperty({ example: 3 }) @People() app: number;
  @ApiProperty({ example: 2 }) @People() payment: number;
  @ApiProperty({ example: 0 }) @People() shop: number;
  @ApiProperty({ type: [String], example: ['1.001193'], description: 'Procedures that were helped with.' })
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^\d\.\d{6}$/, { each: true })
  helped: string[];
}

export class TeamChangedAnswer implements TeamChanged {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 3 }) revision: number;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of the member or training that came of it.' }) made?: string;
}

export class VisitTakenAnswer implements VisitTaken {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 1, description: 'Which revision counts.' }) revision: number;
  @ApiProperty({ example: 0, description: 'Visits of others to this household within a month.' }) alsoVisited: number;
}

export class TeamListQuery extends PageQuery implements TeamFilter {
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(COMMUNE) commune?: string;
  @ApiPropertyOptional({ enum: TEAM_LEVELS }) @Optional() @IsIn(TEAM_LEVELS) level?: TeamLevel;
  @ApiPropertyOptional({ example: 'na pan', description: 'Words of code, name or place, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;
  @ApiPropertyOptional({ enum: TEAM_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(TEAM_SORTS)
  sort?: (typeof TEAM_SORTS)[number];
}

export class VisitListQuery extends PageQuery implements VisitFilter {
  @ApiPropertyOptional({ format: 'uuid' }) @Optional() @IsUUID() team?: string;
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(COMMUNE) commune?: string;
  @ApiPropertyOptional({ type: Boolean, description: 'True: those that I recorded.' }) @Flag() mine?: boolean;
  @ApiPropertyOptional({ type: Boolean, description: 'True: to households that somebody else visited too.' })
  @Flag()
  doubled?: boolean;
  @ApiPropertyOptional({ type: Boolean, description: 'True: each household once, as it was found last.' })
  @Flag()
  latest?: boolean;
  @ApiPropertyOptional({ example: '2026-11-01' }) @Optional() @KnownDay() from?: string;
  @ApiPropertyOptional({ example: '2026-11-30' }) @Optional() @KnownDay() to?: string;
  @ApiPropertyOptional({ enum: VISIT_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(VISIT_SORTS)
  sort?: (typeof VISIT_SORTS)[number];
}

export class ProgressQuery {
  @ApiPropertyOptional({ example: '2026-Q4', description: 'Whose goals: a quarter or a year; the quarter of today.' })
  @Optional()
  @Matches(PERIOD)
  period?: string;
}
