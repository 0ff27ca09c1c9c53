import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CARGO_KINDS, DIRECTIONS, type CargoKind, type Direction } from '../../../shared/domain/place.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';
import type { ClosureRow } from './closure.projection.js';

export class ClosureAnswer {
  @ApiProperty({ format: 'uuid' }) closure: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS, isArray: true }) directions: readonly Direction[];
  @ApiProperty({ enum: CARGO_KINDS, isArray: true, description: 'With `hs` empty too: closed for everybody.' })
  cargo: readonly CargoKind[];
  @ApiProperty({ type: [String], example: ['0810'], description: 'Beginnings of HS codes.' }) hs: readonly string[];
  @ApiProperty({ enum: CALENDAR_REASONS }) reason: CalendarReason;
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Missing: until it is lifted.' }) to?: string;
  @ApiPropertyOptional({ format: 'date-time' }) review?: string;
  @ApiProperty({ description: 'The time of review has come and nobody has looked at it yet.' }) reviewDue: boolean;
  @ApiProperty({ format: 'date-time' }) announcedAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) liftedAt?: string;
}

const iso = (at: Date | string) => new Date(at).toISOString();

export function closureAnswer(row: ClosureRow): ClosureAnswer {
  const { closure, route, directions, cargo, hs, reason, startsAt, endsAt, reviewAt, reviewDue } = row;
  return {
    closure,
    route,
    directions,
    cargo,
    hs,
    reason,
    from: iso(startsAt),
    ...(endsAt !== null && { to: iso(endsAt) }),
    ...(reviewAt !== null && { review: iso(reviewAt) }),
    reviewDue,
    announcedAt: iso(row.announcedAt),
    ...(row.liftedAt !== null && { liftedAt: iso(row.liftedAt) }),
  };
}
