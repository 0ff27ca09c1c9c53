import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { CALENDAR_MODES, DIRECTIONS, type CalendarMode, type Direction } from '../../../shared/domain/place.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';

/** An instant with its offset: a time without one would be read in the server's zone. */
function Instant(example: string) {
  return applyDecorators(
    ApiProperty({ format: 'date-time', example }),
    IsISO8601({ strict: true }),
    Matches(/T.*(Z|[+-]\d{2}:\d{2})$/, { message: 'an instant with offset, such as 2026-11-22T07:00:00+07:00' }),
  );
}

export class AnnouncementBody {
  @ApiPropertyOptional({ enum: DIRECTIONS, description: 'Both when left out.' })
  @IsOptional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @Instant('2026-11-22T07:00:00+07:00') from: string;
  @Instant('2026-11-22T12:00:00+07:00') to: string;
  @ApiProperty({ enum: CALENDAR_REASONS }) @IsIn(CALENDAR_REASONS) reason: CalendarReason;
}

export class AnnouncedAnswer {
  @ApiProperty({ format: 'uuid' }) interval: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS, isArray: true }) directions: Direction[];
  @ApiProperty({ enum: CALENDAR_MODES }) mode: CalendarMode;
  @ApiProperty({ format: 'date-time', description: 'Not before the announcement.' }) from: string;
  @ApiProperty({ format: 'date-time' }) to: string;
}

export const ANNOUNCEMENT_REFUSALS = [
  'sign-in-needed',
  'not-allowed',
  'wrong-gate',
  'route-unknown',
  'interval-empty',
  'interval-over',
  'interval-too-long',
];
