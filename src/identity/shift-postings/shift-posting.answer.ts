import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import type { ShiftPostingRow } from './shift-posting.entity.js';

/** An officer's shift at another gate. Persons are references. */
export class ShiftPostingAnswer {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly person: string;
  @ApiProperty({ enum: AGENCIES, example: 'CUSTOMS' }) readonly agency: Agency;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI', description: 'Where he belongs.' }) readonly home: Gate;
  @ApiProperty({ enum: GATES, example: 'TAN_THANH', description: 'Where he stands meanwhile.' }) readonly gate: Gate;
  @ApiProperty({ format: 'date-time', example: '2026-11-29T00:00:00.000Z' }) readonly from: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-29T12:00:00.000Z' }) readonly to: string;
  @ApiProperty({ format: 'uuid' }) readonly postedBy: string;
  @ApiProperty({ format: 'date-time', example: '2026-11-28T09:00:00.000Z' }) readonly postedAt: string;
  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-29T08:00:00.000Z' }) readonly endedAt?: string;
  @ApiPropertyOptional({ format: 'uuid' }) readonly endedBy?: string;
}

export function shiftPostingAnswer(row: ShiftPostingRow): ShiftPostingAnswer {
  const { id, personId, agency, home, gate, beginsAt, endsAt, postedBy, postedAt, endedAt, endedBy } = row;
  return {
    id,
    person: personId,
    agency,
    home,
    gate,
    from: beginsAt.toISOString(),
    to: endsAt.toISOString(),
    postedBy,
    postedAt: postedAt.toISOString(),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(endedBy && { endedBy }),
  };
}
