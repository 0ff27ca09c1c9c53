import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CARGO_KINDS, type CargoKind, type Direction } from '../../../shared/domain/place.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';
import { closureAnswer } from './closure.answer.js';
import type { ClosureRow } from './closure.projection.js';

/** Goods that a route does not take. */
export class ClosedGoodsAnswer {
  @ApiProperty({ format: 'uuid' }) closure: string;
  @ApiProperty({ enum: CARGO_KINDS, isArray: true }) cargo: readonly CargoKind[];
  @ApiProperty({ type: [String], example: ['0810'], description: 'Beginnings of HS codes.' }) hs: readonly string[];
  @ApiProperty({ enum: CALENDAR_REASONS }) reason: CalendarReason;
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Missing: until further notice.' }) to?: string;
}

/** What is not taken on a route and direction. */
export function closedGoods(rows: readonly ClosureRow[], route: string, direction: Direction): ClosedGoodsAnswer[] {
  return rows
    .filter((row) => row.route === route && row.directions.includes(direction))
    .map((row) => {
      const { closure, cargo, hs, reason, from, to } = closureAnswer(row);
      return { closure, cargo, hs, reason, from, ...(to !== undefined && { to }) };
    });
}
