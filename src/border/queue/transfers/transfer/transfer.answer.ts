import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import { WayAnswer } from '../way-to-gate.js';

export const TRANSFER_STATUSES = ['ASKED', 'MADE', 'REFUSED', 'WITHDRAWN', 'SENT_AWAY'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

/** What became of a transfer. */
export class TransferAnswer {
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({
    enum: TRANSFER_STATUSES,
    description: 'SENT_AWAY: to a gate that is not run here; its declaration has ended.',
  })
  status!: TransferStatus;
  @ApiProperty({ enum: GATES }) from!: Gate;
  @ApiProperty({ enum: GATES }) to!: Gate;
  @ApiPropertyOptional({ example: 'TT-E-0093', description: 'Its code there.' }) code?: string;
  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'The code that it had.' }) formerCode?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'The reference time that it takes along.' })
  heldReference?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'It keeps that when it checks in there by then.' })
  keptUntil?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Its booked hour, when that gate had a place in it.' })
  hour?: string;
  @ApiPropertyOptional({ type: WayAnswer }) way?: WayAnswer;
}
