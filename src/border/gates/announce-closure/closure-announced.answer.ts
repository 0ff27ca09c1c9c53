import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CALENDAR_MODES,
  CARGO_KINDS,
  DIRECTIONS,
  type CalendarMode,
  type CargoKind,
  type Direction,
} from '../../../shared/domain/place.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';

export class ClosureAnnouncedAnswer {
  @ApiProperty({ format: 'uuid', description: 'The closure; its parts in the calendar bear it too.' }) closure: string;
  @ApiProperty({ format: 'uuid' }) interval: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS, isArray: true }) directions: readonly Direction[];
  @ApiProperty({ enum: CALENDAR_MODES }) mode: CalendarMode;
  @ApiProperty({ format: 'date-time', description: 'Not before the announcement.' }) from: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Missing: until it is lifted.' }) to?: string;
  @ApiPropertyOptional({ format: 'date-time' }) review?: string;
  @ApiPropertyOptional({ enum: CARGO_KINDS, isArray: true }) cargo?: readonly CargoKind[];
  @ApiPropertyOptional({ type: [String], example: ['0810'] }) hs?: readonly string[];
  @ApiProperty({ enum: CALENDAR_REASONS }) reason: CalendarReason;
}
