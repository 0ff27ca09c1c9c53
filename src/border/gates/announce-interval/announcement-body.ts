import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Instant, Optional } from '../../../shared/http/field-rules.js';
import { CALENDAR_MODES, DIRECTIONS, type CalendarMode, type Direction } from '../../../shared/domain/place.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';

export class AnnouncementBody {
  @ApiPropertyOptional({ enum: DIRECTIONS, description: 'Both when left out.' })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T07:00:00+07:00' }) @Instant() from: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-22T12:00:00+07:00' }) @Instant() to: string;
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
